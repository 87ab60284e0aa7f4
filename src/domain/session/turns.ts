import type { PhaseRole } from '../methods/method';
import type { SessionRole } from './sessionProperties';

/** A person in a phase: how often they were heard, and whether the phase asks them to be silent. */
export interface Turn {
  readonly person: string;
  readonly lines: number;
  readonly isSilent: boolean;
}

/** Who is in the session and in which role. */
export interface People {
  readonly participants: readonly string[];
  readonly roles: Readonly<Partial<Record<SessionRole, string>>>;
}

/** Everyone in the session with the number of lines they have in a phase. */
export function turnsIn(
  people: People,
  silent: readonly PhaseRole[],
  speakers: readonly (string | null)[],
): Turn[] {
  return people.participants.map((person) => ({
    person,
    lines: speakers.filter((speaker) => speaker === person).length,
    isSilent: isSilent(person, people, silent),
  }));
}

/** Without a presenter nobody can tell who the others are, so nobody is shown as silent. */
function isSilent(person: string, { roles }: People, silent: readonly PhaseRole[]): boolean {
  if (roles.presenter === undefined) return silent.includes('all');
  const isPresenter = roles.presenter === person;
  return silent.includes('all') || silent.includes(isPresenter ? 'presenter' : 'participants');
}

/** Whose turn it is in a round: the first who may speak and has not been heard, starting after the one who spoke last. */
export function nextSpeaker(turns: readonly Turn[], last: string | null): string | null {
  const start = turns.findIndex(({ person }) => person === last) + 1;
  const around = [...turns.slice(start), ...turns.slice(0, start)];
  return around.find(({ lines, isSilent }) => lines === 0 && !isSilent)?.person ?? null;
}
