import type { Mark } from '../contributions/contribution';
import type { PlacedContribution } from '../contributions/contributionsIn';
import type { SessionPhase } from '../methods/expandRounds';
import { contributionsOf, type SessionNote } from './sessionNote';

/** A line of the panel with the answers that are nested under it. */
export interface PhaseLine {
  readonly line: PlacedContribution;
  readonly answers: readonly PlacedContribution[];
}

/** The lines that stand in a phase, answers with their questions. `phase` counts from 0. */
export function linesOfPhase(note: SessionNote, phase: number): PhaseLine[] {
  return withAnswers(contributionsOf(note, note.phases.get(phase)));
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
  const earlier = Array.from({ length: phase }, (_, index) => linesOfPhase(note, index)).flat();
  const questions = earlier.filter(({ line }) => line.kind === 'question');
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
