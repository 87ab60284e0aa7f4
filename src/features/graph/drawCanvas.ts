import type { Context } from '@/context';
import { formatCanvas } from '@/domain/canvas/canvas';
import { drawStory } from '@/domain/canvas/drawStory';
import { storyOf, type Subject } from '@/domain/canvas/story';
import { titleOf } from '@/domain/index/noteChoices';
import { fileName } from '@/domain/notes/fileName';
import { makeFile } from '@/obsidian/makeFile';

/** Makes a canvas of a casus or a theme and opens it. It is a file of the user's from then on: nothing changes it again. */
export async function drawCanvas(
  { app, folderFor, records, say, texts }: Context,
  subject: Subject,
): Promise<void> {
  if (!records.value) return say(texts().graph.notReady);
  const canvas = drawStory(storyOf(records.value, subject));
  const title = 'casus' in subject ? titleOf(subject.casus) : subject.theme;
  const place = { folder: folderFor('casus'), name: fileName(title, 'Canvas'), extension: 'canvas' };
  const file = app.vault.getFileByPath(await makeFile(app, place, formatCanvas(canvas)));
  if (file) await app.workspace.getLeaf('tab').openFile(file);
}
