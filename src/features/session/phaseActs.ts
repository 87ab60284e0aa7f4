import { changePhases, type PhasesChange } from '@/domain/session/changePhases';
import { settle, type Settling } from '@/domain/session/settleChoice';
import { undoPhases } from '@/domain/session/undoPhases';
import type { LiveSession, SessionStore } from './sessionStore';

/** Gives the session other phases from here on. One undo takes all of it back. */
export function writePhases(store: SessionStore, change: PhasesChange): Promise<boolean> {
  const names = store.context.propertyNames();
  return store.change(
    (note) => changePhases(note, change, names),
    (before) => undoPhases(before, change, names),
  );
}

/** Settles a choice of the method: the phases that come are those of this option. */
export const settleOn = (
  store: SessionStore,
  session: LiveSession,
  settling: Settling,
  option: string,
): Promise<boolean> => writePhases(store, settle(session, settling, option));
