import { dayInWords } from '../dayInWords';
import type { TimelineKind } from '../../domain/review/timeline/items';
import type { reviewTimeline as en } from '../en/reviewTimeline';

const counted = (count: number, one: string, more: string): string =>
  count === 1 ? `één ${one}` : `${String(count)} ${more}`;

const names: Record<TimelineKind, [one: string, more: string]> = {
  casus: ['casus', 'casussen'],
  session: ['sessie', 'sessies'],
  reflection: ['reflectie', 'reflecties'],
  lookBack: ['terugblik', 'terugblikken'],
};

export const reviewTimeline: typeof en = {
  title: 'Tijdlijn',
  locale: 'nl',
  lanes: { casus: 'Casussen', session: 'Sessies', reflection: 'Reflecties', lookBack: 'Terugblikken' },
  kinds: { casus: 'Casus', session: 'Sessie', reflection: 'Reflectie', lookBack: 'Teruggekeken' },
  alone: 'Sessie alleen',
  mixed: 'Meer soorten',
  counted: (kind, count) => counted(count, ...names[kind]),
  byGroup: 'Per groep',
  noGroup: 'Zonder groep',
  otherGroups: 'Andere groepen',
  day: (day) => dayInWords(day, 'nl'),
  summary: (counts, from, to) =>
    `Van ${from} tot ${to}: ${counts.slice(0, -1).join(', ')}${counts.length > 1 ? ' en ' : ''}${counts.at(-1) ?? ''}.`,
  longest: (weeks, from) =>
    ` De langste tijd zonder iets duurde ${counted(weeks, 'week', 'weken')}, vanaf ${from}.`,
  gap: (weeks) => `${counted(weeks, 'week', 'weken')} niets`,
  gapShort: (weeks) => `${String(weeks)} wk`,
  period: 'Periode',
  keys: 'Wijs een teken aan, of loop erlangs met de pijltjes. Enter opent de notitie.',
  touch: 'Tik op een teken om te zien wat het is.',
  more: (count) => `en nog ${String(count)}`,
  several: (count) => `${String(count)} notities`,
  zoom: 'Alleen deze tijd laten zien',
};
