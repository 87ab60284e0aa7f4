import type { Contribution } from '../contributions/contribution';
import type { PlacedContribution } from '../contributions/contributionsIn';
import { phaseNow, placeOfLine, placesBefore, type SessionHere } from './phaseLines';

/** Whether advice waits for its time in the phase in which a line stands. Outside the phases it never does. */
export function waitsHere({ note, phases }: SessionHere, line: Pick<PlacedContribution, 'from'>): boolean {
  const place = placeOfLine(note, line);
  const phase = place === null ? undefined : phases[place];
  return phase !== undefined && phase.advice !== 'allowed';
}

/** Whether a line is advice that stands where advice is parked or barred. */
export const isParked = (session: SessionHere, line: PlacedContribution): boolean =>
  line.kind === 'advice' && waitsHere(session, line);

/** Why a line can't be parked: it is parked already, or advice has its place where it stands. */
export type ParkObstacle = 'is-parked' | 'advice-is-welcome';

/** What stands in the way of parking a line; null when it may be. */
export function parkObstacle(session: SessionHere, line: PlacedContribution): ParkObstacle | null {
  if (!waitsHere(session, line)) return 'advice-is-welcome';
  return line.kind === 'advice' ? 'is-parked' : null;
}

/** Whether what is written now can be parked: in a phase in which advice waits for its time. */
export const canParkNow = (session: SessionHere): boolean => {
  const phase = phaseNow(session);
  return phase !== undefined && phase.advice !== 'allowed';
};

/** A line as advice. The mark belonged to the question that it was taken for. */
export const asAdvice = (line: Contribution, id: string): Contribution => ({
  ...line,
  id,
  kind: 'advice',
  mark: null,
});

/** In a phase where advice is written down and may be given: what was parked before, in the order of the note. */
export function parkedBefore(session: SessionHere): PlacedContribution[] {
  const { note, phases } = session;
  const phase = phaseNow(session);
  if (phase?.advice !== 'allowed' || !phase.captures.includes('advice')) return [];
  const before = new Set<number | null>(placesBefore(phases, note.properties.clock.phase));
  return note.contributions.filter((line) => before.has(placeOfLine(note, line)) && isParked(session, line));
}
