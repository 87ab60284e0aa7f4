import type { ActionStanding } from '../../domain/actions/chain';
import { shortDay } from '../dayInWords';
import type { reviewEffect as en } from '../en/reviewEffect';

const standings: Record<ActionStanding, string> = {
  done: 'gedaan',
  partly: 'deels gedaan',
  not: 'niet gedaan',
  dropped: 'vervallen',
  open: 'nog open',
};

const promises = (count: number): string => (count === 1 ? 'één voornemen' : `${String(count)} voornemens`);

const told = (effect: number, learned: number): string[] => [
  ...(effect > 0 ? [`effect bij ${String(effect)}`] : []),
  ...(learned > 0 ? [`geleerd bij ${String(learned)}`] : []),
];

export const reviewEffect: typeof en = {
  title: 'Van inzicht naar effect',
  locale: 'nl',
  day: (day, today) => shortDay(day, today, 'nl'),
  none: 'Nog geen voornemens. Wat je na een sessie of in een reflectie besluit te gaan doen, kun je hier volgen tot wat het deed.',
  noneHere: 'Bij deze keuze is er geen voornemen.',
  whose: 'Voornemens van',
  mine: (initials) => `Mij (${initials})`,
  everyone: 'Iedereen',
  figure: 'Wat er van voornemens kwam',
  promised: promises,
  standings,
  summary: (total, counts) =>
    `Van ${promises(total)}: ${counts.map(([standing, count]) => `${String(count)} ${standings[standing]}`).join(', ')}.`,
  overdue: (count) =>
    count === 1 ? 'Bij één is de datum voorbij.' : `Bij ${String(count)} is de datum voorbij.`,
  told: (effect, learned) =>
    effect + learned === 0
      ? 'Wat het deed, is nog nergens opgeschreven.'
      : `Bij ${String(effect)} staat wat het effect was, bij ${String(learned)} wat ervan geleerd is.`,
  inPicture: (overdue, effect, learned) => [
    ...(overdue > 0 ? [`datum voorbij bij ${String(overdue)}`] : []),
    ...(effect + learned > 0 ? [told(effect, learned).join(', ')] : []),
  ],
  legend: 'effect opgeschreven',
  columns: {
    standing: 'Hoe het ervoor staat',
    count: 'Voornemens',
    overdue: 'Datum voorbij',
    effect: 'Met een effect',
    learned: 'Met iets geleerd',
  },
  total: 'Alle',
  waiting: 'Nog open',
  closed: 'Wat ervan kwam',
  more: (count) => `Nog ${String(count)}`,
  steps: {
    insight: 'Inzicht',
    promise: 'Voornemen',
    answer: 'Teruggekeken',
    effect: 'Effect',
    learned: 'Geleerd',
    remains: 'Blijft',
  },
  made: (day) => `voorgenomen op ${day}`,
  done: (day) => (day === null ? 'gedaan' : `gedaan op ${day}`),
  lookedBack: (day) => `teruggekeken op ${day}`,
  answered: (outcome, day) => `${standings[outcome]} op ${day}`,
  due: (day) => `voor ${day}`,
  wasDue: (day) => `was voor ${day}`,
};
