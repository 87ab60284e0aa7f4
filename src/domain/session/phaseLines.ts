import type { Mark } from '../contributions/contribution';
import type { PlacedContribution } from '../contributions/contributionsIn';
import type { SessionPhase } from '../methods/expandRounds';
import { contributionsOf, type SessionNote } from './sessionNote';

/** A line of the panel with the answers that are nested under it. */
export interface PhaseLine {
  readonly line: PlacedContribution;
  readonly answers: readonly PlacedContribution[];
}

/** A session as it stands: its note, and the phases that it passes. */
export interface SessionHere {
  readonly note: SessionNote;
  readonly phases: readonly SessionPhase[];
}

/** The phase that a session is in; undefined when it passes none. */
export const phaseNow = ({ note, phases }: SessionHere): SessionPhase | undefined =>
  phases[note.properties.clock.phase];

/** The lines that stand in a phase, answers with their questions. `phase` counts from 0. */
export function linesOfPhase(note: SessionNote, phase: number): PhaseLine[] {
  return withAnswers(contributionsOf(note, note.phases.get(phase)));
}

/**
 * The numbers, from 0, of the phases before one that are about the same casus: in a round those of that round, and those
 * that come by once.
 */
export function placesBefore(phases: readonly SessionPhase[], phase: number): number[] {
  const round = phases[phase]?.round ?? null;
  const isOther = (place: number): boolean => {
    const its = phases[place]?.round ?? null;
    return round !== null && its !== null && its !== round;
  };
  return Array.from({ length: phase }, (_, place) => place).filter((place) => !isOther(place));
}

/** The lines that stand in the phases before one that are about the same casus, in the order of the phases. */
export const linesBefore = ({ note, phases }: SessionHere, phase: number): PhaseLine[] =>
  placesBefore(phases, phase).flatMap((place) => linesOfPhase(note, place));

/** The number, from 0, of the phase under whose heading a line stands; null when it stands in none. */
export function placeOfLine(note: SessionNote, line: Pick<PlacedContribution, 'from'>): number | null {
  for (const [place, { bodyFrom, to }] of note.phases)
    if (line.from >= bodyFrom && line.from < to) return place;
  return null;
}

/**
 * The questions of earlier phases that a phase works on: to be marked, or to be answered when it captures answers but
 * no questions. For answering, warm ones come first and cold ones last (methods.md 1.4).
 */
export function questionsToWorkOn(
  note: SessionNote,
  phases: readonly SessionPhase[],
  phase: number,
): PhaseLine[] {
  const current = phases[phase];
  if (!current || current.captures.includes('question')) return [];
  const isAnswering = current.captures.includes('answer');
  if (!isAnswering && !current.marks) return [];
  const questions = linesBefore({ note, phases }, phase).filter(({ line }) => line.kind === 'question');
  return isAnswering ? questions.toSorted((a, b) => warmth(a.line.mark) - warmth(b.line.mark)) : questions;
}

const order: readonly (Mark | null)[] = ['warm', null, 'neutral', 'cold'];

const warmth = (mark: Mark | null): number => order.indexOf(mark);

function withAnswers(contributions: readonly PlacedContribution[]): PhaseLine[] {
  const lines: { line: PlacedContribution; answers: PlacedContribution[] }[] = [];
  for (const one of contributions) {
    const parent = lines.at(-1);
    if (parent && one.from > parent.line.from && one.from < parent.line.to) parent.answers.push(one);
    else lines.push({ line: one, answers: [] });
  }
  return lines;
}
