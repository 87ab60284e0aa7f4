import type { Context } from '@/context';
import { formatCanvas } from '@/domain/canvas/canvas';
import { drawStory } from '@/domain/canvas/drawStory';
import { storyOf, type Subject } from '@/domain/canvas/story';
import { titleOf } from '@/domain/index/noteChoices';
import { fileName } from '@/domain/notes/fileName';
import { makeFile } from '@/obsidian/makeFile';

/**
 * Makes a canvas of a casus or a theme and opens it; where there is nothing to draw, no file bears the name of the theme. It is
 * a file of the user's from then on: nothing changes it again.
 */
export async function drawCanvas(
  { app, folderFor, records, say, texts }: Context,
  subject: Subject,
): Promise<void> {
  const words = texts().graph;
  if (!records.value) return say(words.notReady);
  const canvas = drawStory(storyOf(records.value, subject));
  if (canvas.nodes.length === 0) return say(words.nothing);
  const title = 'casus' in subject ? titleOf(subject.casus) : subject.theme;
  const place = { folder: folderFor('casus'), name: fileName(title, 'Canvas'), extension: 'canvas' };
  const file = app.vault.getFileByPath(await makeFile(app, place, formatCanvas(canvas)));
  if (file) await app.workspace.getLeaf('tab').openFile(file);
}
