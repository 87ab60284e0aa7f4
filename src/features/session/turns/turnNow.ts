import { peopleHere } from '@/domain/session/handover';
import { peopleIn } from '@/domain/session/presenters';
import { linesOfPhase } from '@/domain/session/phaseLines';
import { contributionsOf } from '@/domain/session/sessionNote';
import { turnOf, turnsIn, type Turn } from '@/domain/session/turns';
import type { LiveSession } from '../sessionStore';

/** The turns in the present phase of a session of everyone who is there. */
export function turnsNow({ note, phases, passed = [] }: LiveSession): Turn[] {
  const { clock } = note.properties;
  const lines = linesOfPhase(note, clock.phase).map(({ line }) => line.speaker);
  const phase = phases[clock.phase];
  const { roles } = peopleIn(note.properties, phase?.round ?? null);
  const people = { participants: peopleHere(note.properties), roles };
  return turnsIn(people, phase?.silent ?? [], lines, passed);
}

/** Whether the present phase goes round, person by person. */
export const goesRound = ({ note, phases }: LiveSession): boolean =>
  phases[note.properties.clock.phase]?.turns === true;

/**
 * Whose turn it is, by initials, given who is about to be written down as the speaker. Null when the phase does not go
 * round, or when everyone has been.
 */
export const turnNow = (session: LiveSession, speaker: string | null): string | null =>
  goesRound(session) ? turnOf(turnsNow(session), speaker) : null;

/** The same people with their lines in all phases of the session, answers counted. */
export function turnsOverSession(session: LiveSession): Turn[] {
  const { note } = session;
  const lines = [...note.phases.values()].flatMap((section) => contributionsOf(note, section));
  const linesOf = (person: string): number => lines.filter(({ speaker }) => speaker === person).length;
  return turnsNow(session).map((turn) => ({ ...turn, lines: linesOf(turn.person) }));
}
