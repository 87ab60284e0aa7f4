import type { SessionPhase } from '../methods/expandRounds';
import { budgetOf, giveSeconds, secondsLeft, type PhaseClock } from './phaseClock';

/** Minutes that the present phase may take from a later one. `from` counts from 0. */
export interface Loan {
  readonly from: number;
  readonly minutes: number;
}

/** An elastic phase always keeps this part of what was planned for it. */
const keptPart = 1 / 3;

/** What is offered at least, and how much time is then left beyond the overtime, in minutes. */
const [usual, spare] = [3, 2];

/** The whole minutes that a phase can miss: it keeps a third of its plan, and what it has used already. */
export function minutesToSpare(clock: PhaseClock, phase: number): number {
  const kept = Math.max((clock.plan[phase] ?? 0) * 60 * keptPart, clock.spent[phase] ?? 0);
  return Math.max(0, Math.floor((budgetOf(clock, phase) - kept) / 60));
}

/**
 * What could be taken for the present phase: from the later elastic phase that can miss most, enough to be within time
 * again. Null when no phase can miss a minute.
 */
export function loanFor(clock: PhaseClock, phases: readonly SessionPhase[], now: Date): Loan | null {
  const over = Math.max(0, -secondsLeft(clock, now));
  const wanted = Math.max(usual, Math.ceil(over / 60) + spare);
  const [best] = phases
    .map(({ elastic }, phase) => ({ phase, spare: elastic ? minutesToSpare(clock, phase) : 0 }))
    .filter(({ phase, spare: minutes }) => phase > clock.phase && minutes > 0)
    .sort((a, b) => b.spare - a.spare);
  return best ? { from: best.phase, minutes: Math.min(wanted, best.spare) } : null;
}

/** Moves minutes from a later phase to the present one. All phases together take as long as before. */
export function borrow(clock: PhaseClock, { from, minutes }: Loan, now: Date): PhaseClock {
  const seconds = Math.min(minutes, minutesToSpare(clock, from)) * 60;
  if (from <= clock.phase || from >= clock.plan.length || seconds <= 0) return clock;
  return giveSeconds(giveSeconds(clock, from, -seconds, now), clock.phase, seconds, now);
}
