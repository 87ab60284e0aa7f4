import type { Records, SessionRecord } from '../../records/records';
import type { ReviewFilter } from '../filter';
import { joined, sessionMonths } from '../months';
import { oncePer } from '../oncePer';
import { findGaps, usualInterval, type Gap } from './gaps';
import { timelineMonths, type TimelineItem } from './items';

/** What the timeline shows. `from` and `to` are its first and last ISO day, `gaps` what stands out in it. */
export interface Timeline {
  readonly items: readonly TimelineItem[];
  readonly gaps: readonly Gap[];
  readonly from: string;
  readonly to: string;
}

/**
 * The timeline of records: from the first thing to today, or over the chosen period as far as it has come. `null` when
 * nothing has a day. `withoutPeriod` are the records that all but the period of the filter lets through.
 */
export function timelineOf(
  records: Records,
  filter: ReviewFilter,
  withoutPeriod: Records,
  today: string,
): Timeline | null {
  const months = timelineMonths(records, filter, withoutPeriod);
  const items = joined(months);
  const [first, last] = [items[0]?.day, items.at(-1)?.day];
  if (first === undefined || last === undefined) return null;
  const until = filter.to !== null && filter.to < today ? filter.to : today;
  const gaps = findGaps(joined(months.map(daysOf)), usualOf(withoutPeriod, filter), until);
  return { items, gaps, from: filter.from ?? first, to: last > until ? last : until };
}

/** The days of what is in the order of its days, each once. */
const daysOf = oncePer((items: readonly { readonly day: string | null }[]): string[] => {
  const days: string[] = [];
  for (const { day } of items) if (day !== null && day !== days.at(-1)) days.push(day);
  return days;
});

/** By the rhythm of the one group that it is about, else by how often one met. */
function usualOf({ groups, sessions }: Records, { group }: ReviewFilter): number | null {
  const about = groups.filter(({ path }) => group === null || path === group);
  const rhythm = about.length === 1 ? (about[0]?.rhythmWeeks ?? null) : null;
  return usualInterval(joined(sessionMonths(sessions).map(({ of }) => daysTogether(of))), rhythm);
}

const daysTogether = oncePer((sessions: readonly SessionRecord[]) =>
  daysOf(sessions.filter(({ isSolo }) => !isSolo)),
);

/** The lane for what belongs to no group, and the one for the groups that are too many to draw. */
export const noGroupLane = '';
export const otherGroupsLane = '…';

const mostGroups = 7;

/** The lanes when each group has one: those with most first, then the rest together, then what has no group. */
export function groupLanes(items: readonly TimelineItem[]): string[] {
  const counts = new Map<string, number>();
  for (const { group } of items)
    counts.set(group ?? noGroupLane, (counts.get(group ?? noGroupLane) ?? 0) + 1);
  const groups = [...counts.keys()]
    .filter((group) => group !== noGroupLane)
    .sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a < b ? -1 : 1));
  const rest = groups.length > mostGroups ? [otherGroupsLane] : [];
  return [...groups.slice(0, mostGroups), ...rest, ...(counts.has(noGroupLane) ? [noGroupLane] : [])];
}
