import { folderOf, nameOf } from '@/domain/session/conflictCopyName';
import { handDraftsOn } from '../capture/draftInHand';
import type { GoneSession, SessionStore } from '../sessionStore';

/**
 * Makes a new note beside where the old one was, with its last text, and goes on there, also with what is being typed.
 * Gives whether it was made.
 */
export async function makeAnew(store: SessionStore, { path, lastText }: GoneSession): Promise<boolean> {
  const { notes, texts, say } = store.context;
  if (lastText === null) return false;
  const words = texts().lost;
  const made = await notes.create(folderOf(path), words.anewName(nameOf(path)), lastText).catch(() => null);
  if (made === null) {
    say(words.notMade);
    return false;
  }
  handDraftsOn(store.context, path, made);
  store.madeAnewFrom.value = path;
  await store.show(made);
  return true;
}
