import type { SessionPhase } from '../methods/expandRounds';

type Named = Pick<SessionPhase, 'title' | 'round'>;

/** The title of a phase, with its round where it comes by in rounds. */
export const phaseName = ({ title, round }: Named): string =>
  `${title}${round === null ? '' : ` (${String(round)})`}`;

/** The heading of a phase in a session note; `phase` counts from 0. The number finds it again when it is reworded. */
export const phaseHeading = (phase: number, named: Named): string =>
  `## ${String(phase + 1)}. ${phaseName(named)}`;
