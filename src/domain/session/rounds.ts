import type { SessionPhase } from '../methods/expandRounds';
import type { Method } from '../methods/method';
import { phasesByNumber } from '../methods/sessionPhases';

/** The phases that a session passes, from the numbers in its note, each in its round. */
export const phasesOfSession = (method: Method, numbers: readonly number[]): SessionPhase[] =>
  countRounds(phasesByNumber(method, numbers));

/**
 * Counts the rounds as a session passes them: the next one begins when a phase comes by again, so that a round of which
 * a phase was left out is a round still.
 */
export function countRounds(phases: readonly SessionPhase[]): SessionPhase[] {
  const repeating = repeatingTogether(phases);
  const counts = new Map<number, { round: number; seen: Set<number> }>();
  return phases.map((phase) => {
    const group = repeating.get(phase.number);
    if (group === undefined) return { ...phase, round: null };
    const count = counts.get(group) ?? { round: 1, seen: new Set() };
    const isNext = count.seen.has(phase.number);
    const round = count.round + (isNext ? 1 : 0);
    counts.set(group, { round, seen: new Set(isNext ? [phase.number] : [...count.seen, phase.number]) });
    return { ...phase, round };
  });
}

/** For each phase that comes by in rounds, by its number: the first of those with which it repeats. */
function repeatingTogether(phases: readonly SessionPhase[]): Map<number, number> {
  const once = [...new Map(phases.map((phase) => [phase.number, phase])).values()];
  const groups = new Map<number, number>();
  let last: SessionPhase | undefined;
  for (const phase of once.sort((a, b) => a.number - b.number)) {
    const group = last?.rounds === phase.rounds ? groups.get(last.number) : undefined;
    if (phase.rounds !== 1) groups.set(phase.number, group ?? phase.number);
    last = phase;
  }
  return groups;
}
