import type { JSX } from 'preact';

import { dayNumber } from '@/domain/review/dayNumbers';
import { lineTicks, type LineLayout, type LineTick } from '@/domain/bases/lineLayout';
import { monthName, type ChartLocale } from '@/ui/chart/periodWords';

interface LineAxisProps {
  readonly from: string;
  readonly to: string;
  readonly layout: LineLayout;
  readonly locale: ChartLocale;
}

/** The room that the name of the first year takes before the next one. */
const yearWidth = 56;

/** The years, each with a line through all lanes, and the months between them where there is room. */
export function LineAxis({ from, to, layout, locale }: LineAxisProps): JSX.Element {
  const ticks = lineTicks(from, to, layout);
  const newYear = ticks.find(({ isYear }) => isYear)?.day;
  const hasRoom = newYear === undefined || layout.x(dayNumber(newYear)) - layout.start > yearWidth;
  return (
    <>
      {hasRoom && <YearName x={layout.start} foot={layout.foot} day={from} anchor="start" />}
      {ticks.map((tick) => (
        <TickMark key={tick.day} tick={tick} layout={layout} locale={locale} />
      ))}
    </>
  );
}

interface TickMarkProps extends Pick<LineAxisProps, 'layout' | 'locale'> {
  readonly tick: LineTick;
}

function TickMark({ tick: { day, isYear }, layout, locale }: TickMarkProps): JSX.Element {
  const { foot } = layout;
  const x = layout.x(dayNumber(day));
  if (isYear)
    return (
      <>
        <path class="iv-chart-line iv-timeline-year" d={`M${String(x)} 4V${String(foot)}`} />
        <YearName x={x} foot={foot} day={day} anchor="middle" />
      </>
    );
  return (
    <>
      <path class="iv-chart-grid" d={`M${String(x)} ${String(foot - 6)}V${String(foot)}`} />
      <text class="iv-chart-text" x={x} y={foot + 13} text-anchor="middle">
        {monthName(day, locale)}
      </text>
    </>
  );
}

interface YearNameProps {
  readonly x: number;
  readonly foot: number;
  readonly day: string;
  readonly anchor: 'start' | 'middle';
}

const YearName = ({ x, foot, day, anchor }: YearNameProps): JSX.Element => (
  <text class="iv-chart-text iv-chart-text-strong" x={x} y={foot + 29} text-anchor={anchor}>
    {day.slice(0, 4)}
  </text>
);
