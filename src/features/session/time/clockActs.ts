import { borrow, type Loan } from '@/domain/session/borrow';
import {
  addMinutes,
  goToPhase,
  isRunning,
  pause,
  resume,
  type PhaseClock,
} from '@/domain/session/phaseClock';
import { setClock } from '@/domain/session/steerSession';
import { talkTimeAt } from '@/domain/session/talkTimeEdit';
import { undoTime, type ClockChange } from '@/domain/session/undoTime';
import type { SessionNote } from '@/domain/session/sessionNote';
import { combine, edit, refuse, type Edit } from '@/domain/text/changes';
import type { SessionStore } from '../sessionStore';

/** Changes the session's clock as it stands in the note at that moment. One undo takes it back. */
export async function steer(store: SessionStore, change: ClockChange): Promise<boolean> {
  if (changesNothing(store, change)) return false;
  const now = store.context.clock.now();
  const write = writeClock(store);
  return store.change(
    (note) => {
      const { clock } = note.properties;
      const next = change(clock, now);
      return next === clock ? edit() : write(note, next);
    },
    ({ properties: { clock: before } }) => {
      const after = change(before, now);
      // By its turn there may be nothing to change any more, as for the second of two quick steps to the last phase.
      if (after === before) return [];
      const back = undoTime(before, after);
      return (note) => write(note, back(note.properties.clock, store.context.clock.now()));
    },
  );
}

/** So that what does nothing, as going on from the last phase, leaves nothing to take back. */
function changesNothing({ state, context }: SessionStore, change: ClockChange): boolean {
  const shown = state.peek();
  if (shown.is !== 'live') return false;
  const { clock } = shown.note.properties;
  return change(clock, context.clock.now()) === clock;
}

function writeClock({ context }: SessionStore): (note: SessionNote, clock: PhaseClock | null) => Edit {
  const words = { language: context.noteLanguage(), names: context.propertyNames() };
  return (note, clock) => {
    if (clock === null) return refuse('time-changed');
    const talk = talkTimeAt(note, { clock, now: context.clock.now() }, words.names);
    return combine(setClock(note, clock, words), talk);
  };
}

/** Goes to the next phase, or to the one before. */
export const step = (store: SessionStore, by: 1 | -1): Promise<boolean> =>
  steer(store, (clock, now) => goToPhase(clock, clock.phase + by, now));

/** Gives the present phase more minutes; a negative number takes them away, and says so when there are none left. */
export function addTime(store: SessionStore, minutes: number): Promise<boolean> {
  const change: ClockChange = (clock, now) => addMinutes(clock, minutes, now);
  if (changesNothing(store, change)) store.context.say(store.context.texts().time.noneLeft);
  return steer(store, change);
}

export const togglePause = (store: SessionStore): Promise<boolean> =>
  steer(store, (clock, now) => (isRunning(clock) ? pause(clock, now) : resume(clock, now)));

/** Takes minutes for the present phase from a later one. */
export const borrowTime = (store: SessionStore, loan: Loan): Promise<boolean> =>
  steer(store, (clock, now) => borrow(clock, loan, now));
