import type { ActionStanding } from '../../domain/actions/chain';
import { shortDay } from '../dayInWords';

const standings: Record<ActionStanding, string> = {
  done: 'done',
  partly: 'partly done',
  not: 'not done',
  dropped: 'dropped',
  open: 'still open',
};

const promises = (count: number): string => (count === 1 ? 'one promise' : `${String(count)} promises`);

const told = (effect: number, learned: number): string[] => [
  ...(effect > 0 ? [`effect with ${String(effect)}`] : []),
  ...(learned > 0 ? [`learned with ${String(learned)}`] : []),
];

export const reviewEffect = {
  title: 'From insight to effect',
  locale: 'en-GB' as 'nl' | 'en-GB',
  day: (day: string, today: string): string => shortDay(day, today, 'en-GB'),
  none: 'No promises yet. What you say you will do, after a session or in a reflection, can be followed here up to what it did.',
  noneHere: 'There is no promise in this choice.',
  whose: 'Whose promises',
  mine: (initials: string): string => `Mine (${initials})`,
  everyone: 'Everyone’s',
  figure: 'What came of promises',
  promised: promises,
  standings,
  summary: (total: number, counts: readonly (readonly [ActionStanding, number])[]): string =>
    `Of ${promises(total)}: ${counts.map(([standing, count]) => `${String(count)} ${standings[standing]}`).join(', ')}.`,
  overdue: (count: number): string =>
    count === 1 ? 'One is past its date.' : `${String(count)} are past their date.`,
  told: (effect: number, learned: number): string =>
    effect + learned === 0
      ? 'Nothing has been written yet about what it did.'
      : `The effect is written with ${String(effect)}, and what was learned with ${String(learned)}.`,
  inPicture: (overdue: number, effect: number, learned: number): string[] => [
    ...(overdue > 0 ? [`${String(overdue)} past the date`] : []),
    ...(effect + learned > 0 ? [told(effect, learned).join(', ')] : []),
  ],
  legend: 'effect written',
  columns: {
    standing: 'How it stands',
    count: 'Promises',
    overdue: 'Past the date',
    effect: 'With an effect',
    learned: 'With something learned',
  },
  total: 'All',
  waiting: 'Still open',
  closed: 'What came of it',
  more: (count: number): string => `${String(count)} more`,
  steps: {
    insight: 'Insight',
    promise: 'Promise',
    answer: 'Looked back',
    effect: 'Effect',
    learned: 'Learned',
    remains: 'Remains',
  },
  made: (day: string): string => `made on ${day}`,
  done: (day: string | null): string => (day === null ? 'done' : `done on ${day}`),
  lookedBack: (day: string): string => `looked back on ${day}`,
  answered: (outcome: ActionStanding, day: string): string => `${standings[outcome]} on ${day}`,
  due: (day: string): string => `for ${day}`,
  wasDue: (day: string): string => `was for ${day}`,
};
