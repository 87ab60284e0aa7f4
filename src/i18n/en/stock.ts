import type { Waited } from '@/domain/casus/offerScore';
import { shortDay } from '../dayInWords';

const short = (day: string, today: string): string => shortDay(day, today, 'en-GB');

export const stock = {
  title: 'Stock of casussen',
  notReady: 'Your notes are being read…',
  none: 'No casus yet.',
  noneHint: 'Begin with what kept you busy today.',
  newCasus: 'New casus',
  group: 'Group',
  everyGroup: 'All groups',
  noGroup: 'Without a group',
  search: 'Search by title or question',
  nothingFound: 'No casus with this choice.',
  showAll: 'Show all',
  shelves: {
    offered: 'On offer, not chosen yet',
    ready: 'Ready',
    draft: 'In preparation',
    discussed: 'Discussed',
    closed: 'Closed',
  },
  status: 'Status',
  statuses: { draft: 'in preparation', ready: 'ready', discussed: 'discussed', closed: 'closed' },
  offered: (days: readonly string[], today: string): string =>
    days.length > 4
      ? `on offer ${String(days.length)} times, first on ${short(days[0] ?? today, today)}`
      : `on offer on ${new Intl.ListFormat('en-GB').format(days.map((day) => short(day, today)))}`,
  waited: (waited: Waited, today: string): string => {
    if (waited.for === 'casus') return `waiting longest, since ${short(waited.since, today)}`;
    return waited.since === null
      ? 'has never presented'
      : `presented longest ago, on ${short(waited.since, today)}`;
  },
  start: 'Start session',
  was: (status: string): string => `was ${status}`,
  putBack: 'Put back',
  isNow: (title: string, status: string): string => `‘${title}’ is now ${status}.`,
  keys: 'Arrows move, Enter opens. 1 in preparation, 2 ready, 3 discussed, 4 closed. S starts a session, N makes a casus.',
};
