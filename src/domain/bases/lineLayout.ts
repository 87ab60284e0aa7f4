import { dayNumber, daysBetween } from '../review/dayNumbers';
import { periodsBetween, type Period } from '../review/periods';

/** Where things stand in the picture, in pixels. */
export interface LineLayout {
  readonly width: number;
  readonly height: number;
  /** Where the lines begin and end. */
  readonly start: number;
  readonly end: number;
  /** The foot of the lanes, above the years. */
  readonly foot: number;
  /** Whether the names of the lanes stand beside them; above them where there is no room. */
  readonly isBeside: boolean;
  /** The days that one sign takes. */
  readonly apart: number;
  /** From a day number. */
  readonly x: (day: number) => number;
  /** The middle of a lane's signs. */
  readonly y: (lane: number) => number;
}

/** What is drawn: how many lanes, whether they have names, and the first and last ISO day. */
export interface LineShape {
  readonly lanes: number;
  readonly hasNames: boolean;
  readonly from: string;
  readonly to: string;
}

const wide = 560;
const nameWidth = 148;
const margin = 16;
const axisHeight = 36;
const top = 20;

/** How far apart two signs begin at least. */
const signWidth = 18;

/** Places the lanes of a line in a picture of some width. */
export function layOutLine(width: number, { lanes, hasNames, from, to }: LineShape): LineLayout {
  const isBeside = hasNames && width >= wide;
  const isAbove = hasNames && !isBeside;
  const laneHeight = isAbove ? 58 : 40;
  const [start, end] = [isBeside ? nameWidth : margin, width - margin];
  const days = Math.max(1, daysBetween(from, to));
  const perDay = (end - start) / days;
  const foot = top + lanes * laneHeight;
  return {
    ...{ width, start, end, foot, isBeside },
    height: foot + axisHeight,
    apart: signWidth / perDay,
    x: (day) => (from === to ? (start + end) / 2 : start + (day - dayNumber(from)) * perDay),
    y: (lane) => top + lane * laneHeight + (isAbove ? 42 : 20),
  };
}

/** A sign of the calendar under the line; `isYear` for the beginning of a year. */
export interface LineTick {
  readonly day: string;
  readonly isYear: boolean;
}

/** The least room for the name of a month and of a year. */
const room = { month: 34, year: 38 };

/** The ticks of the calendar: months or quarters where their names fit, else years, of which some are left out evenly. */
export function lineTicks(from: string, to: string, { start, end }: LineLayout): LineTick[] {
  const perDay = (end - start) / Math.max(1, daysBetween(from, to));
  const unit = perDay * 30 >= room.month ? 'month' : perDay * 91 >= room.month ? 'quarter' : 'year';
  const every = unit === 'year' ? Math.max(1, Math.ceil(room.year / (perDay * 365))) : 1;
  const isShown = (period: Period): boolean =>
    period.from >= from && Number(period.from.slice(0, 4)) % every === 0;
  return periodsBetween(from, to, unit)
    .filter(isShown)
    .map((period) => ({ day: period.from, isYear: period.from.endsWith('-01-01') }));
}
