import { dayInWords } from '../dayInWords';
import type { TimelineKind } from '../../domain/review/timeline/items';

const counted = (count: number, one: string, more: string): string =>
  count === 1 ? `one ${one}` : `${String(count)} ${more}`;

const names: Record<TimelineKind, [one: string, more: string]> = {
  casus: ['casus', 'casussen'],
  session: ['session', 'sessions'],
  reflection: ['reflection', 'reflections'],
  lookBack: ['look-back', 'look-backs'],
};

export const reviewTimeline = {
  title: 'Timeline',
  locale: 'en-GB' as 'en-GB' | 'nl',
  lanes: { casus: 'Casussen', session: 'Sessions', reflection: 'Reflections', lookBack: 'Looking back' },
  kinds: { casus: 'Casus', session: 'Session', reflection: 'Reflection', lookBack: 'Looked back' },
  alone: 'Session by yourself',
  mixed: 'Several kinds',
  counted: (kind: TimelineKind, count: number): string => counted(count, ...names[kind]),
  byGroup: 'By group',
  noGroup: 'No group',
  otherGroups: 'Other groups',
  day: (day: string): string => dayInWords(day, 'en-GB'),
  summary: (counts: readonly string[], from: string, to: string): string =>
    `From ${from} to ${to}: ${counts.slice(0, -1).join(', ')}${counts.length > 1 ? ' and ' : ''}${counts.at(-1) ?? ''}.`,
  longest: (weeks: number, from: string): string =>
    ` The longest time without anything was ${counted(weeks, 'week', 'weeks')}, from ${from}.`,
  gap: (weeks: number): string => `nothing for ${counted(weeks, 'week', 'weeks')}`,
  gapShort: (weeks: number): string => `${String(weeks)} wk`,
  period: 'Period',
  keys: 'Point at a sign, or walk along them with the arrow keys. Enter opens the note.',
  touch: 'Tap a sign to see what it is.',
  more: (count: number): string => `and ${String(count)} more`,
  several: (count: number): string => `${String(count)} notes`,
  zoom: 'Show this time only',
};
