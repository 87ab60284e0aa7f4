import type { SessionRole } from '../../domain/session/sessionProperties';
import { shortDay } from '../dayInWords';

const sessions = (count: number): string => (count === 1 ? 'one session' : `${String(count)} sessions`);
const roles: Record<SessionRole, string> = {
  presenter: 'presenter',
  facilitator: 'facilitator',
  noteTaker: 'note-taker',
  timekeeper: 'timekeeper',
  observer: 'observer',
};
const list = (names: readonly SessionRole[]): string =>
  new Intl.ListFormat('en-GB').format(names.map((name) => roles[name]));

export const reviewMethods = {
  title: 'Methods and roles',
  day: (day: string, today: string): string => shortDay(day, today, 'en-GB'),
  none: 'No session yet. Once you have had one, you will see here which methods you use and who has which role.',
  noneHere: 'There is no session in this choice.',
  uses: { group: 'Methods with a group', solo: 'Methods alone' },
  usedIn: (used: number, count: number): string =>
    `${used === 1 ? 'One method' : `${String(used)} methods`} in ${sessions(count)}.`,
  inPicture: (count: number, lastDay: string | null): string =>
    lastDay === null ? `${String(count)}×` : `${String(count)}×, last on ${lastDay}`,
  columns: { method: 'Method', times: 'Times', last: 'Last' },
  notInPicture: (count: number): string => `${String(count)} more in the table.`,
  never: (count: number): string =>
    count === 1 ? 'One method not used here' : `${String(count)} methods not used here`,
  evaluations: 'What the evaluations say',
  ofMethod: 'Method',
  allMethods: 'All methods',
  option: (title: string, count: number): string => `${title}, ${sessions(count)}`,
  evaluated: (count: number): string => `From ${sessions(count)} with an evaluation.`,
  tooFew: 'That is too few to compare with another method.',
  noEvaluations: 'No session in this choice has an evaluation.',
  answer: 'Question',
  answers: 'Answers',
  rolesTitle: 'Roles with a group',
  roles,
  mine: (person: string, had: readonly SessionRole[], never: readonly SessionRole[]): string =>
    [
      had.length > 0 && `${person} (you) has been ${list(had)}.`,
      never.length > 0 && `Not yet: ${list(never)}.`,
    ]
      .filter(Boolean)
      .join(' '),
  people: (count: number): string => `The roles of ${String(count)} people.`,
  person: 'Who',
  there: 'Sessions',
  next: 'What you could try next',
  nextFor: (group: string): string => `With ${group}`,
};
