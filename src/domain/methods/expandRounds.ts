import type { Phase } from './method';

/** A phase as it comes by in a session: `round` counts from 1, or is null where nothing repeats. */
export interface SessionPhase extends Phase {
  readonly round: number | null;
}

/**
 * The phases in the order in which a session of `people` passes them: neighbours with the same number of rounds repeat
 * together.
 */
export function expandRounds(phases: readonly Phase[], people: number): SessionPhase[] {
  return neighbours(phases).flatMap((group): SessionPhase[] => {
    const rounds = group[0]?.rounds === 'each' ? people : (group[0]?.rounds ?? 1);
    if (group[0]?.rounds === 1) return group.map((phase) => ({ ...phase, round: null }));
    return Array.from({ length: rounds }, (_, index) =>
      group.map((phase) => ({ ...phase, round: index + 1 })),
    ).flat();
  });
}

function neighbours(phases: readonly Phase[]): Phase[][] {
  const groups: Phase[][] = [];
  for (const phase of phases) {
    const last = groups.at(-1);
    if (last?.[0]?.rounds === phase.rounds) last.push(phase);
    else groups.push([phase]);
  }
  return groups;
}
