import type { SessionPhase } from '../methods/expandRounds';

/** The heading of a phase in a session note; `phase` counts from 0. The number finds it again when it is reworded. */
export function phaseHeading(phase: number, { title, round }: Pick<SessionPhase, 'title' | 'round'>): string {
  return `## ${String(phase + 1)}. ${title}${round === null ? '' : ` (${String(round)})`}`;
}
