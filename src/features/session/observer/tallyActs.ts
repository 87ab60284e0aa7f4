import { addTally } from '@/domain/session/tallies';
import type { TallyKind } from '@/domain/session/talliesRead';
import type { SessionStore } from '../sessionStore';

/** Counts one more of a kind, or one less with -1. */
export function tally(store: SessionStore, kind: TallyKind, by: 1 | -1): Promise<boolean> {
  const { noteLanguage, propertyNames } = store.context;
  const words = { language: noteLanguage(), names: propertyNames() };
  return store.change(
    (note) => addTally(note, kind, by, words),
    () => (note) => addTally(note, kind, by === 1 ? -1 : 1, words),
  );
}
