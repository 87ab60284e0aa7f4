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
 * Spreads the things over lanes and draws them together, for all lanes alike, in the shortest period that leaves
 * `apart` days between marks of one lane. `laneOf` gives the lane of a thing, `lanes` their order.
 */
export function condense(
  items: readonly TimelineItem[],
  lanes: readonly string[],
  laneOf: (item: TimelineItem) => string,
  apart: number,
): { readonly unit: Unit; readonly lanes: readonly TimelineLane[] } {
  const byLane = new Map<string, TimelineItem[]>(lanes.map((id) => [id, []]));
  for (const item of items) byLane.get(laneOf(item))?.push(item);
  const days = [...byLane].map(([id, own]) => ({ id, marks: together(own.map(alone), 'day') }));
  for (const unit of units) {
    const drawn = days.map(({ id, marks }) => ({ id, marks: together(marks, unit) }));
    if (unit === 'year' || drawn.every(({ marks }) => isSpread(marks, apart))) return { unit, lanes: drawn };
  }
  return { unit: 'year', lanes: [] };
}

function alone(item: TimelineItem): TimelineMark {
  const at = dayNumber(item.day);
  return { key: at, at, items: [item] };
}

const monthsIn: Record<Exclude<Unit, 'day' | 'week'>, number> = {
  month: 1,
  quarter: 3,
  halfYear: 6,
  year: 12,
};

/** A number for the period that a day lies in, the same for all its days. Numbers, since there may be many. */
function periodNumber(day: string, at: number, unit: Unit): number {
  if (unit === 'day') return at;
  if (unit === 'week') return Math.floor((at + 3) / 7);
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
  return Math.floor(months / monthsIn[unit]);
}

/** Puts marks of one period together. By day comes first, so that longer periods have less to look at. */
function together(marks: readonly TimelineMark[], unit: Unit): TimelineMark[] {
  const byKey = new Map<number, TimelineMark[]>();
  for (const mark of marks) {
    const key = periodNumber(mark.items[0]?.day ?? '', mark.at, unit);
    const same = byKey.get(key);
    if (same) same.push(mark);
    else byKey.set(key, [mark]);
  }
  return [...byKey].map(([key, own]) => joined(key, own));
}

function joined(key: number, marks: readonly TimelineMark[]): TimelineMark {
  const [only] = marks;
  if (only && marks.length === 1) return { ...only, key };
  const items = marks.flatMap((mark) => mark.items);
  const sum = marks.reduce((total, mark) => total + mark.at * mark.items.length, 0);
  return { key, items, at: sum / items.length };
}

const isSpread = (marks: readonly TimelineMark[], apart: number): boolean =>
  marks.every(({ at }, index) => index === 0 || at - (marks[index - 1]?.at ?? 0) >= apart);
