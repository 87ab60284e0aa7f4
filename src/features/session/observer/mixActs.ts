import { removeMix, undoMix, writeMix } from '@/domain/session/questionMixEdit';
import type { SessionStore } from '../sessionStore';

/** Writes the mix of questions in the session's note, or takes it out of there with null. */
export function keepMix(store: SessionStore, line: string | null): Promise<boolean> {
  const language = store.context.noteLanguage();
  return store.change(
    (note) => (line === null ? removeMix(note) : writeMix(note, line, language)),
    (before) => undoMix(before, line, language),
  );
}
