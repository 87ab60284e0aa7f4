import { withoutLinks } from '@/domain/actions/shownText';
import { titleOf } from '@/domain/index/noteChoices';
import { periodKey, periodsBetween, type PeriodUnit } from '@/domain/review/periods';
import { daysBetween } from '@/domain/review/dayNumbers';
import { timelineKinds, type TimelineItem, type TimelineKind } from '@/domain/review/timeline/items';
import { noGroupLane, otherGroupsLane, type Timeline } from '@/domain/review/timeline/timeline';
import type { Texts } from '@/i18n/texts';
import type { ChartRows } from '@/ui/chart/ChartTable';
import { dayName, periodName } from '@/ui/chart/periodWords';

type Words = Texts['reviewTimeline'];

/** The timeline in a sentence: how many of each, and the longest time without anything that stands out. */
export function timelineSummary({ items, gaps, from, to }: Timeline, words: Words): string {
  const counts = timelineKinds.map((kind) => [kind, countOf(items, kind)] as const);
  const some = counts.filter(([, count]) => count > 0).map(([kind, count]) => words.counted(kind, count));
  const [longest] = [...gaps].sort((a, b) => b.weeks - a.weeks);
  const named = (day: string): string => dayName(day, words.locale);
  const gap = longest ? words.longest(longest.weeks, named(longest.from)) : '';
  return `${words.summary(some, named(from), named(to))}${gap}`;
}

const countOf = (items: readonly TimelineItem[], kind: TimelineKind): number =>
  items.reduce((count, item) => count + Number(item.kind === kind), 0);

/** The timeline as numbers: for each month, quarter or year how many of each kind. */
export function timelineTable({ items, from, to }: Timeline, words: Words): ChartRows {
  const days = daysBetween(from, to);
  const unit: PeriodUnit = days > 3653 ? 'year' : days > 400 ? 'quarter' : 'month';
  const counts = new Map<string, number>();
  for (const { day, kind } of items) {
    const key = `${periodKey(day, unit)} ${kind}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return {
    columns: [words.period, ...timelineKinds.map((kind) => words.lanes[kind])],
    rows: periodsBetween(from, to, unit).map((period) => [
      periodName(period, words.locale),
      ...timelineKinds.map((kind) => counts.get(`${period.key} ${kind}`) ?? 0),
    ]),
  };
}

/** The name of a line of the timeline. */
export function laneName(lane: string, isByGroup: boolean, words: Words): string {
  if (!isByGroup) return isKind(lane) ? words.lanes[lane] : lane;
  if (lane === noGroupLane) return words.noGroup;
  return lane === otherGroupsLane ? words.otherGroups : titleOf(lane);
}

const isKind = (lane: string): lane is TimelineKind => timelineKinds.some((kind) => kind === lane);

/** What a thing is, in a word or two. */
export const kindName = ({ kind, alone }: TimelineItem, words: Words): string =>
  kind === 'session' && alone ? words.alone : words.kinds[kind];

/** A sign as it is read aloud. */
export function signName(items: readonly TimelineItem[], words: Words): string {
  const [only, ...others] = items;
  if (!only) return '';
  const day = words.day(only.day);
  if (others.length > 0) return `${words.several(items.length)}, ${day}`;
  const said = [kindName(only, words), day, withoutLinks(only.title), withoutLinks(only.about)];
  return said.filter((part) => part !== '').join(', ');
}
