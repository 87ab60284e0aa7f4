import { dayNumber } from '../dayNumbers';
import type { PeriodUnit } from '../periods';
import type { TimelineItem } from './items';

/** What is drawn as one mark: things of one lane on one day, or in one period where there are many. */
export interface TimelineMark {
  readonly key: number;
  /** The middle of its days, as a day number. */
  readonly at: number;
  readonly items: readonly TimelineItem[];
}

/** A line of the timeline with its marks, oldest first. */
export interface TimelineLane {
  readonly id: string;
  readonly marks: readonly TimelineMark[];
}

type Unit = 'day' | PeriodUnit;

const units: readonly Unit[] = ['day', 'week', 'month', 'quarter', 'halfYear', 'year'];

/**
 * Spreads the things, which come oldest first, over lanes and draws them together, for all lanes alike, in the shortest
 * period that leaves `apart` days between marks of one lane. `laneOf` gives the lane of a thing, `lanes` their order.
 */
export function condense(
  items: readonly TimelineItem[],
  lanes: readonly string[],
  laneOf: (item: TimelineItem) => string,
  apart: number,
): { readonly unit: Unit; readonly lanes: readonly TimelineLane[] } {
  const byLane = new Map<string, TimelineItem[]>(lanes.map((id) => [id, []]));
  for (const item of items) byLane.get(laneOf(item))?.push(item);
  const days = [...byLane.values()].map(daysOf);
  const drawnBy = (unit: Unit): Group[][] => days.map((own) => together(own, unit));
  const isSpreadBy = (unit: Unit): boolean => drawnBy(unit).every((groups) => isSpread(groups, apart));
  const unit = units.find(isSpreadBy) ?? 'year';
  const drawn = drawnBy(unit);
  return { unit, lanes: [...byLane.keys()].map((id, at) => ({ id, marks: (drawn[at] ?? []).map(markOf) })) };
}

/** All things of a lane on one day; `month` counts from the year 0. */
interface Day {
  readonly at: number;
  readonly month: number;
  readonly items: TimelineItem[];
}

function daysOf(items: readonly TimelineItem[]): Day[] {
  const days: Day[] = [];
  let last = '';
  for (const item of items) {
    if (item.day === last) days.at(-1)?.items.push(item);
    else days.push({ at: dayNumber(item.day), month: monthNumber(item.day), items: [item] });
    last = item.day;
  }
  return days;
}

const monthNumber = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

const monthsIn: Record<Exclude<Unit, 'day' | 'week'>, number> = {
  month: 1,
  quarter: 3,
  halfYear: 6,
  year: 12,
};

/** A number for the period that a day lies in, the same for all its days. Numbers, since there may be many. */
function periodNumber({ at, month }: Day, unit: Unit): number {
  if (unit === 'day') return at;
  return unit === 'week' ? Math.floor((at + 3) / 7) : Math.floor(month / monthsIn[unit]);
}

/** Days of one period. */
interface Group {
  readonly key: number;
  readonly days: Day[];
}

function together(days: readonly Day[], unit: Unit): Group[] {
  const groups: Group[] = [];
  for (const day of days) {
    const key = periodNumber(day, unit);
    const last = groups.at(-1);
    if (last?.key === key) last.days.push(day);
    else groups.push({ key, days: [day] });
  }
  return groups;
}

function markOf(group: Group): TimelineMark {
  return { key: group.key, at: middleOf(group), items: group.days.flatMap(({ items }) => items) };
}

function middleOf({ days }: Group): number {
  let [sum, count] = [0, 0];
  for (const { at, items } of days) {
    sum += at * items.length;
    count += items.length;
  }
  return sum / count;
}

function isSpread(groups: readonly Group[], apart: number): boolean {
  let before = -Infinity;
  for (const group of groups) {
    const at = middleOf(group);
    if (at - before < apart) return false;
    before = at;
  }
  return true;
}
