import type { NoteLanguage } from '../notes/noteTypes';
import { roleNamed, roleWord } from './nextRoles';
import { sessionRoles, type SessionProperties, type SessionRole } from './sessionProperties';

/** What can pass from one to another in mid-session: a role, or being there at all. */
export type HandedOver = SessionRole | 'participant';

/** That a role passed from one to another at a time of day such as `20:31`; null is nobody. */
export interface Handover {
  readonly at: string;
  readonly what: HandedOver;
  readonly from: string | null;
  readonly to: string | null;
}

/** Who came or left: notes say it with this word. */
const participantWords: Readonly<Record<NoteLanguage, string>> = { nl: 'deelnemer', en: 'participant' };

const pattern = /^(\d{1,2}:\d{2})\s+(\S+)(?:\s+([^\s→]+))?\s*→\s*(\S+)?$/;

/** Reads what was handed over, such as `20:31 begeleider AK → JV`; what is not understood is left out. */
export function parseHandovers(texts: readonly string[]): Handover[] {
  return texts.flatMap((text) => {
    const [, at, word = '', from, to] = pattern.exec(text.trim()) ?? [];
    const what = handedOver(word);
    if (at === undefined || !what || (from === undefined && to === undefined)) return [];
    return [{ at, what, from: from ?? null, to: to ?? null }];
  });
}

function handedOver(word: string): HandedOver | null {
  const isParticipant = Object.values(participantWords).includes(word.toLowerCase());
  return isParticipant ? 'participant' : roleNamed(word);
}

/** What was handed over, as a note keeps it: `20:31 begeleider AK → JV`, without whoever is nobody. */
export function formatHandover({ at, what, from, to }: Handover, language: NoteLanguage): string {
  const word = what === 'participant' ? participantWords[language] : roleWord(what, language);
  return [at, word, from, '→', to].filter((part) => part !== null).join(' ');
}

type WhoWasThere = Pick<SessionProperties, 'participants' | 'handovers'>;

/**
 * Who is there now. Whoever leaves stays a participant of the session: they were there, and the order in which the role of
 * presenter moves on stays as it is.
 */
export function peopleHere({ participants, handovers }: WhoWasThere): string[] {
  const comings = parseHandovers(handovers).filter(({ what }) => what === 'participant');
  const isGone = (person: string): boolean =>
    comings.findLast(({ from, to }) => from === person || to === person)?.from === person;
  return participants.filter((person) => !isGone(person));
}

/** Everyone who had a role in a session for a while, in the order in which they got it. */
export function hadRole(
  session: Pick<SessionProperties, 'roles' | 'handovers'>,
  role: SessionRole,
): string[] {
  const passed = parseHandovers(session.handovers).filter(({ what }) => what === role);
  const people = [...passed.flatMap(({ from, to }) => [from, to]), session.roles[role] ?? null];
  return [...new Set(people.filter((person) => person !== null))];
}

/** The session as a person wants it from now on: who is there, and who has which role. */
export interface PeopleWanted {
  readonly people: readonly string[];
  readonly roles: SessionProperties['roles'];
}

/** What has to be handed over for that, at a time of day: first who comes, then the roles, then who leaves. */
export function handoversTo(
  session: Pick<SessionProperties, 'participants' | 'handovers' | 'roles'>,
  { people, roles }: PeopleWanted,
  at: string,
): Handover[] {
  const here = peopleHere(session);
  const comes = people.filter((person) => !here.includes(person));
  const leaves = here.filter((person) => !people.includes(person));
  const passed = sessionRoles.filter((role) => (session.roles[role] ?? null) !== (roles[role] ?? null));
  return [
    ...comes.map((to) => ({ at, what: 'participant' as const, from: null, to })),
    ...passed.map((what) => ({ at, what, from: session.roles[what] ?? null, to: roles[what] ?? null })),
    ...leaves.map((from) => ({ at, what: 'participant' as const, from, to: null })),
  ];
}
