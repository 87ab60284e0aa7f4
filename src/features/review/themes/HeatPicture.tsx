import type { JSX } from 'preact';

import type { Period } from '@/domain/review/periods';
import { heatStep, type ThemeHeat } from '@/domain/review/themes/themeHeat';
import { monthName, type ChartLocale } from '@/ui/chart/periodWords';
import { cellWidth, fitting, headHeight, labelWidth, rowHeight } from './heatShape';

interface HeatPictureProps {
  readonly heat: ThemeHeat;
  readonly width: number;
  readonly locale: ChartLocale;
}

/** A row for each theme, a column for each period, a number in each cell that is not empty. */
export function HeatPicture({ heat: { periods, rows }, width, locale }: HeatPictureProps): JSX.Element {
  const cell = cellWidth(width, periods.length);
  const height = headHeight + rows.length * rowHeight;
  return (
    <svg class="iv-heat" width={width} height={height} viewBox={`0 0 ${String(width)} ${String(height)}`}>
      {periods.map((period, at) => (
        <ColumnHead
          key={period.key}
          period={period}
          isFirstOfYear={periods[at - 1]?.from.slice(0, 4) !== period.from.slice(0, 4)}
          {...{ x: labelWidth(width) + at * cell, cell, height, locale }}
        />
      ))}
      {rows.map(({ theme, counts }, at) => (
        <g key={theme} transform={`translate(0 ${String(headHeight + at * rowHeight)})`}>
          <text class="iv-chart-text iv-heat-name" x={0} y={rowHeight / 2} dy="0.35em">
            <title>{theme}</title>
            {fitting(theme, width)}
          </text>
          {counts.map((count, column) => (
            <Cell key={column} x={labelWidth(width) + column * cell} cell={cell} count={count} />
          ))}
        </g>
      ))}
    </svg>
  );
}

interface ColumnHeadProps {
  readonly period: Period;
  readonly isFirstOfYear: boolean;
  readonly x: number;
  readonly cell: number;
  readonly height: number;
  readonly locale: ChartLocale;
}

/** The month in which a period begins, and over the first of a year that year. */
function ColumnHead({ period, isFirstOfYear, x, cell, height, locale }: ColumnHeadProps): JSX.Element {
  const year = period.from.slice(0, 4);
  const isYear = period.unit === 'year';
  const month = monthName(period.from, locale);
  const middle = x + cell / 2;
  return (
    <g>
      {isFirstOfYear && !isYear && (
        <>
          <path class="iv-chart-grid" d={`M${String(x)} 4V${String(height)}`} />
          <text class="iv-chart-text" x={x + 3} y={13}>
            {year}
          </text>
        </>
      )}
      <text class="iv-chart-text" x={middle} y={31} text-anchor="middle">
        {isYear ? (cell < 34 ? `’${year.slice(2)}` : year) : cell < 26 ? month.slice(0, 1) : month}
      </text>
    </g>
  );
}

function Cell({ x, cell, count }: { x: number; cell: number; count: number }): JSX.Element {
  const step = heatStep(count);
  return (
    <g class={`iv-heat-cell iv-heat-${String(step)}`}>
      <rect x={x + 1.5} y={1.5} width={cell - 3} height={rowHeight - 3} rx={3} />
      {count > 0 && (
        <text x={x + cell / 2} y={rowHeight / 2} dy="0.35em" text-anchor="middle">
          {count}
        </text>
      )}
    </g>
  );
}
