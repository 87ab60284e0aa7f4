import type { SessionRole } from '../../domain/session/sessionProperties';
import { shortDay } from '../dayInWords';
import type { reviewMethods as en } from '../en/reviewMethods';

const sessions = (count: number): string => (count === 1 ? 'één sessie' : `${String(count)} sessies`);
const roles: Record<SessionRole, string> = {
  presenter: 'inbrenger',
  facilitator: 'begeleider',
  noteTaker: 'notulist',
  timekeeper: 'tijdbewaker',
  observer: 'observator',
};
const list = (names: readonly SessionRole[]): string =>
  new Intl.ListFormat('nl').format(names.map((name) => roles[name]));

export const reviewMethods: typeof en = {
  title: 'Methodes en rollen',
  day: (day, today) => shortDay(day, today, 'nl'),
  none: 'Nog geen sessie. Is er een geweest, dan zie je hier welke methodes je gebruikt en wie welke rol heeft.',
  noneHere: 'Bij deze keuze is er geen sessie.',
  uses: { group: 'Methodes met een groep', solo: 'Methodes alleen' },
  usedIn: (used, count) =>
    `${used === 1 ? 'Eén methode' : `${String(used)} methodes`} in ${sessions(count)}.`,
  inPicture: (count, lastDay) =>
    lastDay === null ? `${String(count)}×` : `${String(count)}×, laatst op ${lastDay}`,
  columns: { method: 'Methode', times: 'Keer', last: 'Laatst' },
  notInPicture: (count) => `Nog ${String(count)} in de tabel.`,
  never: (count) =>
    count === 1 ? 'Eén methode hier niet gebruikt' : `${String(count)} methodes hier niet gebruikt`,
  evaluations: 'Wat de evaluaties zeggen',
  ofMethod: 'Methode',
  allMethods: 'Alle methodes',
  option: (title, count) => `${title}, ${sessions(count)}`,
  evaluated: (count) => `Uit ${sessions(count)} met een evaluatie.`,
  tooFew: 'Dat is te weinig om met een andere methode te vergelijken.',
  noEvaluations: 'Bij deze keuze heeft geen sessie een evaluatie.',
  answer: 'Vraag',
  answers: 'Antwoorden',
  rolesTitle: 'Rollen met een groep',
  roles,
  mine: (person, had, never) =>
    [
      had.length > 0 && `${person} (jij) was al eens ${list(had)}.`,
      never.length > 0 && `Nog niet: ${list(never)}.`,
    ]
      .filter(Boolean)
      .join(' '),
  people: (count) => `De rollen van ${String(count)} mensen.`,
  person: 'Wie',
  there: 'Sessies',
  next: 'Wat je hierna kunt proberen',
  nextFor: (group) => `Met ${group}`,
};
