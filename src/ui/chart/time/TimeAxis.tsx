import { Fragment, type JSX } from 'preact';

import { dayNumber } from '@/domain/review/dayNumbers';
import { monthName, type ChartLocale } from '@/ui/chart/periodWords';
import { ticksOf, type Tick } from './ticks';
import type { TimeScale } from './timeScale';

interface TimeAxisProps {
  readonly scale: TimeScale;
  /** Where the lines of the years end; the names stand under it. */
  readonly foot: number;
  readonly locale: ChartLocale;
}

/** The room that the name of the first year takes before the next one. */
const yearWidth = 56;

/** The years, each with a line through all lanes, and the months between them where there is room. */
export function TimeAxis({ scale, foot, locale }: TimeAxisProps): JSX.Element {
  const ticks = ticksOf(scale);
  const newYear = ticks.find(({ isYear }) => isYear);
  const hasRoom = !newYear || scale.x(dayNumber(newYear.day)) - scale.start > yearWidth;
  const yearRow = foot + (ticks.some(({ hasMonth }) => hasMonth) ? 26 : 14);
  return (
    <>
      {hasRoom && <YearName x={scale.start} y={yearRow} day={scale.from} anchor="start" />}
      {ticks.map((tick) => {
        const x = scale.x(dayNumber(tick.day));
        return (
          <Fragment key={tick.day}>
            <TickMark tick={tick} x={x} foot={foot} />
            {tick.hasMonth && (
              <text class="iv-chart-text" x={x} y={foot + 12} text-anchor="middle">
                {monthName(tick.day, locale)}
              </text>
            )}
            {tick.isYear && <YearName x={x} y={yearRow} day={tick.day} anchor="middle" />}
          </Fragment>
        );
      })}
    </>
  );
}

interface TickMarkProps extends Pick<TimeAxisProps, 'foot'> {
  readonly tick: Tick;
  readonly x: number;
}

const TickMark = ({ tick, x, foot }: TickMarkProps): JSX.Element => (
  <path
    class={tick.isYear ? 'iv-chart-line iv-chart-year' : 'iv-chart-grid'}
    d={`M${String(x)} ${tick.isYear ? '4' : String(foot - 6)}V${String(foot)}`}
  />
);

interface YearNameProps {
  readonly x: number;
  readonly y: number;
  readonly day: string;
  readonly anchor: 'start' | 'middle';
}

const YearName = ({ x, y, day, anchor }: YearNameProps): JSX.Element => (
  <text class="iv-chart-text iv-chart-text-strong" x={x} y={y} text-anchor={anchor}>
    {day.slice(0, 4)}
  </text>
);
