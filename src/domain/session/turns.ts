import type { PhaseRole } from '../methods/method';
import type { SessionRole } from './sessionProperties';

/**
 * A person in a phase: how often they were heard, whether the phase asks them to be silent, and whether they let their
 * turn pass without a word.
 */
export interface Turn {
  readonly person: string;
  readonly lines: number;
  readonly isSilent: boolean;
  readonly hasPassed: boolean;
}

/** Who is in the session and in which role. */
export interface People {
  readonly participants: readonly string[];
  readonly roles: Readonly<Partial<Record<SessionRole, string>>>;
}

/** Everyone in the session with the number of lines they have in a phase. Who was heard has not passed. */
export function turnsIn(
  people: People,
  silent: readonly PhaseRole[],
  speakers: readonly (string | null)[],
  passed: readonly string[] = [],
): Turn[] {
  return people.participants.map((person) => {
    const lines = speakers.filter((speaker) => speaker === person).length;
    const hasPassed = lines === 0 && passed.includes(person);
    return { person, lines, isSilent: isSilent(person, people, silent), hasPassed };
  });
}

/** Without a presenter nobody can tell who the others are, so nobody is shown as silent. */
function isSilent(person: string, { roles }: People, silent: readonly PhaseRole[]): boolean {
  if (roles.presenter === undefined) return silent.includes('all');
  const isPresenter = roles.presenter === person;
  return silent.includes('all') || silent.includes(isPresenter ? 'presenter' : 'participants');
}

/**
 * Who comes next in a round: the first who may speak, was not heard and did not pass, starting after the one who spoke
 * last. Null when everyone has been.
 */
export function nextSpeaker(turns: readonly Turn[], last: string | null): string | null {
  const start = turns.findIndex(({ person }) => person === last) + 1;
  const around = [...turns.slice(start), ...turns.slice(0, start)];
  return around.find((turn) => turn.lines === 0 && !turn.isSilent && !turn.hasPassed)?.person ?? null;
}

/** Whose turn it is in a round: whoever was given the turn and may speak, else who comes next. */
export function turnOf(turns: readonly Turn[], speaker: string | null): string | null {
  const chosen = turns.find(({ person, isSilent: silent }) => person === speaker && !silent);
  return chosen?.person ?? nextSpeaker(turns, speaker);
}

/** Who comes next once whoever has the turn has been. */
export const turnThen = (turns: readonly Turn[], now: string): string | null =>
  nextSpeaker(been(turns, now), now);

const been = (turns: readonly Turn[], now: string): Turn[] =>
  turns.map((turn) => (turn.person === now ? { ...turn, hasPassed: true } : turn));

/** Where a round stands: who has the turn, null when nobody has, and who let it pass. */
export interface RoundPlace {
  readonly speaker: string | null;
  readonly passed: readonly string[];
}

/**
 * One step on in a round. Who has the turn and was not heard lets it pass. When everyone has been, those who passed get
 * the turn once more.
 */
export function turnAfter(turns: readonly Turn[], speaker: string | null): RoundPlace {
  const passed = passedIn(turns);
  const now = turnOf(turns, speaker);
  if (now === null) return again(passed);
  if (now !== speaker) return { speaker: now, passed };
  const isHeard = turns.some(({ person, lines }) => person === now && lines > 0);
  const nowPassed = isHeard || passed.includes(now) ? passed : [...passed, now];
  return { speaker: turnThen(turns, now), passed: nowPassed };
}

const again = ([first]: readonly string[]): RoundPlace => ({ speaker: first ?? null, passed: [] });

/** One step back in a round: to the one before who may speak, whose passing is forgotten. */
export function turnBefore(turns: readonly Turn[], speaker: string | null): RoundPlace {
  const may = turns.filter((turn) => !turn.isSilent);
  const now = may.findIndex(({ person }) => person === turnOf(turns, speaker));
  const back = may.at((now < 0 ? may.length : now) - 1)?.person ?? null;
  return { speaker: back, passed: passedIn(turns).filter((person) => person !== back) };
}

/** The one after or before the speaker where nobody has a turn to give: the next who may speak, round and round. */
export function neighbourOf(turns: readonly Turn[], speaker: string | null, by: 1 | -1): string | null {
  const may = turns.filter((turn) => !turn.isSilent);
  const now = may.findIndex(({ person }) => person === speaker);
  if (now < 0) return may.at(by === 1 ? 0 : -1)?.person ?? null;
  return may.at((now + by) % may.length)?.person ?? null;
}

const passedIn = (turns: readonly Turn[]): string[] =>
  turns.filter(({ hasPassed }) => hasPassed).map(({ person }) => person);
