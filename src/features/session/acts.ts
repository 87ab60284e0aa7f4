import type { Contribution, Kind, Mark } from '@/domain/contributions/contribution';
import { newId } from '@/domain/contributions/newId';
import { oneParagraph } from '@/domain/contributions/plainText';
import {
  addAnswer,
  addLine,
  moveLine,
  removeLine,
  replaceLine,
  type PhasePlace,
} from '@/domain/session/lineEdits';
import {
  addMinutes,
  goToPhase,
  pause,
  resume,
  isRunning,
  type PhaseClock,
} from '@/domain/session/phaseClock';
import { setClock } from '@/domain/session/steerSession';
import { undoAdd, undoMove, undoRemove, undoReplace } from '@/domain/session/undo';
import type { LiveSession, SessionStore } from './sessionStore';

/** What a line is captured as; an answer names its question. */
export interface Capture {
  readonly kind: Kind;
  readonly speaker: string | null;
  readonly text: string;
  readonly questionId?: string | undefined;
}

/** The place of a phase of a live session, from 0. */
export const placeOf = (session: LiveSession, index: number): PhasePlace => ({
  index,
  phase: session.phases[index] ?? { title: '', round: null },
});

/** Writes a captured line to the present phase, or an answer under its question. */
export async function capture(
  store: SessionStore,
  session: LiveSession,
  { questionId, ...typed }: Capture,
): Promise<boolean> {
  const text = oneParagraph(typed.text);
  if (text === '') return false;
  const place = placeOf(session, session.note.properties.clock.phase);
  const id = newId(typed.kind, session.note.text, store.context.random);
  const line: Contribution = { ...typed, id, text, mark: null, chosen: false };
  return store.change(
    (note) => (questionId === undefined ? addLine(note, place, line) : addAnswer(note, questionId, line)),
    () => undoAdd(line),
  );
}

/** Gives a line other words, speaker, mark or star. */
export function rewrite(
  store: SessionStore,
  seen: Contribution,
  changed: Partial<Contribution>,
): Promise<boolean> {
  const line = { ...seen, ...changed };
  return store.change(
    (note) => replaceLine(note, seen, line),
    () => undoReplace(seen, line),
  );
}

/** Marks a question; the mark it has already is taken away. */
export const mark = (store: SessionStore, line: Contribution, sign: Mark): Promise<boolean> =>
  rewrite(store, line, { mark: line.mark === sign ? null : sign });

/** Takes a line away; undo brings it back. */
export function remove(store: SessionStore, session: LiveSession, id: string): Promise<boolean> {
  const place = placeOf(session, session.note.properties.clock.phase);
  return store.change(
    (note) => removeLine(note, id),
    (before) => undoRemove(before, id, place),
  );
}

/** Moves a line to another phase. */
export function move(store: SessionStore, session: LiveSession, id: string, phase: number): Promise<boolean> {
  const from = placeOf(session, session.note.properties.clock.phase);
  return store.change(
    (note) => moveLine(note, id, placeOf(session, phase)),
    (before) => undoMove(before, id, from),
  );
}

/** Changes the session's clock as it stands in the note at that moment. */
export function steer(
  store: SessionStore,
  change: (clock: PhaseClock, now: Date) => PhaseClock,
): Promise<boolean> {
  const { clock, noteLanguage, propertyNames } = store.context;
  const words = { language: noteLanguage(), names: propertyNames() };
  return store.change((note) => setClock(note, change(note.properties.clock, clock.now()), words));
}

export const step = (store: SessionStore, by: 1 | -1): Promise<boolean> =>
  steer(store, (clock, now) => goToPhase(clock, clock.phase + by, now));

export const addTime = (store: SessionStore, minutes: number): Promise<boolean> =>
  steer(store, (clock, now) => addMinutes(clock, minutes, now));

export const togglePause = (store: SessionStore): Promise<boolean> =>
  steer(store, (clock, now) => (isRunning(clock) ? pause(clock, now) : resume(clock, now)));
