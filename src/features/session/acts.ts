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
import { placeOfLine } from '@/domain/session/phaseLines';
import { findContribution } from '@/domain/session/sessionNote';
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
  const write = (): Promise<boolean> =>
    store.change(
      (note) => (questionId === undefined ? addLine(note, place, line) : addAnswer(note, questionId, line)),
      () => undoAdd(line),
    );
  return questionId === undefined ? showingMeanwhile(store, [line], write) : write();
}

/** Lines are seen as soon as they are added; the note follows. */
export async function showingMeanwhile(
  { writing: { underWay } }: SessionStore,
  lines: readonly Contribution[],
  write: () => Promise<boolean>,
): Promise<boolean> {
  underWay.value = [...underWay.value, ...lines];
  try {
    return await write();
  } finally {
    underWay.value = underWay.value.filter((one) => !lines.includes(one));
  }
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

/** The phase in which a line stands; the present one for a line that stands elsewhere. */
function phaseOf({ note }: LiveSession, id: string): number {
  const line = findContribution(note, id);
  return (line && placeOfLine(note, line)) ?? note.properties.clock.phase;
}

/** Takes a line away; undo brings it back. */
export function remove(store: SessionStore, session: LiveSession, id: string): Promise<boolean> {
  const place = placeOf(session, phaseOf(session, id));
  return store.change(
    (note) => removeLine(note, id),
    (before) => undoRemove(before, id, place),
    session,
  );
}

/** Moves a line to another phase. */
export function move(store: SessionStore, session: LiveSession, id: string, phase: number): Promise<boolean> {
  const from = placeOf(session, phaseOf(session, id));
  return store.change(
    (note) => moveLine(note, id, placeOf(session, phase)),
    (before) => undoMove(before, id, from),
    session,
  );
}

export { addTime, step, steer, togglePause } from './time/clockActs';
