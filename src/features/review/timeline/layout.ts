import { scaleLinear } from 'd3-scale';

import { dayNumber, daysBetween } from '@/domain/review/dayNumbers';
import { periodsBetween, type Period } from '@/domain/review/periods';

/** Where things stand in the picture, in pixels. */
export interface TimelineLayout {
  readonly width: number;
  readonly height: number;
  /** Where the lines begin and end. */
  readonly start: number;
  readonly end: number;
  readonly laneHeight: number;
  /** Whether the names of the lanes stand beside them; above them where there is no room. */
  readonly isWide: boolean;
  /** The days that one sign takes. */
  readonly apart: number;
  /** From a day number. */
  readonly x: (day: number) => number;
  /** The middle of a lane's signs. */
  readonly y: (lane: number) => number;
}

const wide = 560;
const labelWidth = 104;
const margin = 14;
const axisHeight = 34;

/** How far apart the middles of two signs stand at least. */
const signWidth = 13;

export function layOut(width: number, lanes: number, from: string, to: string): TimelineLayout {
  const isWide = width >= wide;
  const start = isWide ? labelWidth : margin;
  const end = width - margin;
  const laneHeight = isWide ? 36 : 44;
  const days = Math.max(1, daysBetween(from, to));
  const scale = scaleLinear()
    .domain([dayNumber(from), dayNumber(from) + days])
    .range([start + margin / 2, end - margin / 2]);
  return {
    ...{ width, start, end, laneHeight, isWide },
    height: lanes * laneHeight + axisHeight,
    apart: (days / (end - start - margin)) * signWidth,
    x: (day) => scale(day),
    y: (lane) => lane * laneHeight + (isWide ? 20 : 28),
  };
}

/** A sign of the calendar on the axis: `isYear` for the beginning of a year. */
export interface Tick {
  readonly day: string;
  readonly isYear: boolean;
  readonly period: Period;
}

/** The least room for the name of a month and of a year, in pixels. */
const room = { month: 30, year: 34 };

/**
 * The ticks of the axis: years, and quarters or months where their names fit. Years that do not fit are left out evenly.
 */
export function ticksOf(from: string, to: string, { start, end }: TimelineLayout): Tick[] {
  const perDay = (end - start) / Math.max(1, daysBetween(from, to));
  const unit = perDay * 30 >= room.month ? 'month' : perDay * 91 >= room.month ? 'quarter' : 'year';
  const every = unit === 'year' ? Math.max(1, Math.ceil(room.year / (perDay * 365))) : 1;
  return periodsBetween(from, to, unit)
    .filter((period) => period.from >= from && Number(period.key.slice(0, 4)) % every === 0)
    .map((period) => ({ day: period.from, isYear: period.from.slice(5) === '01-01', period }));
}
