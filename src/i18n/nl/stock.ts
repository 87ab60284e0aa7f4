import { shortDay } from '../dayInWords';
import type { stock as en } from '../en/stock';

const short = (day: string, today: string): string => shortDay(day, today, 'nl');

export const stock: typeof en = {
  title: 'Voorraad casussen',
  notReady: 'Je notities worden gelezen…',
  none: 'Nog geen casus.',
  noneHint: 'Begin met wat je vandaag bezighield.',
  newCasus: 'Nieuwe casus',
  group: 'Groep',
  everyGroup: 'Alle groepen',
  noGroup: 'Zonder groep',
  search: 'Zoek op titel of vraag',
  nothingFound: 'Geen casus bij deze keuze.',
  showAll: 'Toon alles',
  shelves: {
    offered: 'Aangeboden, nog niet gekozen',
    ready: 'Klaar',
    draft: 'In voorbereiding',
    discussed: 'Besproken',
    closed: 'Afgesloten',
  },
  status: 'Status',
  statuses: { draft: 'in voorbereiding', ready: 'klaar', discussed: 'besproken', closed: 'afgesloten' },
  offered: (days, today) =>
    days.length > 4
      ? `${String(days.length)} keer aangeboden, het eerst op ${short(days[0] ?? today, today)}`
      : `aangeboden op ${new Intl.ListFormat('nl').format(days.map((day) => short(day, today)))}`,
  waited: (waited, today) => {
    if (waited.for === 'casus') return `wacht het langst, sinds ${short(waited.since, today)}`;
    return waited.since === null
      ? 'bracht nog nooit in'
      : `bracht het langst geleden in, op ${short(waited.since, today)}`;
  },
  start: 'Sessie starten',
  was: (status) => `was ${status}`,
  putBack: 'Terugzetten',
  isNow: (title, status) => `‘${title}’ is nu ${status}.`,
  keys: 'Pijltjes verplaatsen, Enter opent. 1 in voorbereiding, 2 klaar, 3 besproken, 4 afgesloten. S start een sessie, N maakt een casus.',
};
