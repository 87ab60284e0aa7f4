import type { JSX } from 'preact';

import { dayNumber } from '@/domain/review/dayNumbers';
import { monthName, type ChartLocale } from '@/ui/chart/periodWords';
import { ticksOf, type Tick, type TimelineLayout } from './layout';

interface AxisProps {
  readonly from: string;
  readonly to: string;
  readonly layout: TimelineLayout;
  readonly locale: ChartLocale;
}

/** Years and, where they fit, the months in which quarters begin. */
export function Axis({ from, to, layout, locale }: AxisProps): JSX.Element {
  const ticks = ticksOf(from, to, layout);
  const hasYear = ticks.some(({ isYear }) => isYear);
  return (
    <>
      {ticks.map((tick, index) => (
        <TickMark
          key={tick.day}
          tick={tick}
          layout={layout}
          locale={locale}
          withYear={tick.isYear || (!hasYear && index === 0)}
        />
      ))}
    </>
  );
}

interface TickMarkProps extends Pick<AxisProps, 'layout' | 'locale'> {
  readonly tick: Tick;
  readonly withYear: boolean;
}

function TickMark({ tick, layout, locale, withYear }: TickMarkProps): JSX.Element {
  const x = layout.x(dayNumber(tick.day));
  const foot = layout.height - 28;
  const name = tick.period.unit === 'year' ? '' : monthName(tick.day, locale);
  return (
    <>
      <path
        class={tick.isYear ? 'iv-chart-line iv-timeline-year' : 'iv-chart-grid'}
        d={`M${String(x)} ${tick.isYear ? '4' : String(foot - 6)}V${String(foot)}`}
      />
      {name !== '' && (
        <text class="iv-chart-text" x={x} y={foot + 12} text-anchor="middle">
          {name}
        </text>
      )}
      {withYear && (
        <text
          class="iv-chart-text iv-chart-text-strong"
          x={x}
          y={foot + (name === '' ? 14 : 26)}
          text-anchor="middle"
        >
          {tick.day.slice(0, 4)}
        </text>
      )}
    </>
  );
}
