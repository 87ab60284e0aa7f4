import type { Context } from '@/context';
import type { NewQuestion } from '@/domain/casus/discussCasus';
import { titleOf } from '@/domain/index/noteChoices';
import { formatDay } from '@/domain/notes/moments';
import { finalWording } from '@/domain/session/rewording';
import type { LiveSession } from '../sessionStore';

/** What a session made of the question of the casus at a path; null when no wording was chosen. */
export function questionFrom(
  { app, clock }: Context,
  { note, path }: LiveSession,
  casus: string,
): NewQuestion | null {
  const final = finalWording(note);
  if (!final) return null;
  const file = app.vault.getFileByPath(path);
  const session = file ? app.metadataCache.fileToLinktext(file, casus, true) : titleOf(path);
  const day = formatDay(note.properties.start ?? clock.now());
  return { question: final.text, day, session, first: note.question };
}
