import type { JSX } from 'preact';

import { daysOfThemes, heatPeriods, themeHeat, type ThemeHeat } from '@/domain/review/themes/themeHeat';
import type { ThemeUse } from '@/domain/review/themes/themeUses';
import type { Texts } from '@/i18n/texts';
import { ChartFigure } from '@/ui/chart/ChartFigure';
import type { ChartRows } from '@/ui/chart/ChartTable';
import { periodName } from '@/ui/chart/periodWords';
import { MoreButton } from '../MoreButton';
import type { ReviewPartProps } from '../part';
import { useMore } from '../useMore';
import { HeatPicture } from './HeatPicture';
import { columnsIn } from './heatShape';

interface ThemeHeatProps extends ReviewPartProps {
  readonly uses: readonly ThemeUse[];
}

const rowsAtFirst = 12;

/** The most used themes by quarter: the darker a cell and the higher its number, the more notes. */
export function ThemeHeatFigure({ context, uses, filter, today }: ThemeHeatProps): JSX.Element | null {
  const { review, reviewThemes: words } = context.texts();
  const { shown, left, more } = useMore(uses, rowsAtFirst, 24);
  const days = daysOfThemes(uses);
  if (!days) return null;
  const last = days.to > today ? days.to : today;
  const range = { from: filter.from ?? days.from, to: filter.to ?? last };
  const heatOf = (most: number): ThemeHeat => themeHeat(shown, heatPeriods(range, most));
  return (
    <div>
      <ChartFigure
        words={review.chart}
        title={words.heat.title}
        summary={summaryOf(uses, shown.length, words)}
        table={tableOf(heatOf(Infinity), words)}
      >
        {(width) => <HeatPicture heat={heatOf(columnsIn(width))} width={width} locale={words.locale} />}
      </ChartFigure>
      <MoreButton left={left} more={more} words={words.heat.more} />
    </div>
  );
}

function summaryOf(uses: readonly ThemeUse[], shown: number, { heat }: Texts['reviewThemes']): string {
  const most = uses[0]?.mentions.length ?? 0;
  const first = uses.filter(({ mentions }) => mentions.length === most).slice(0, 3);
  const undated = uses.flatMap(({ mentions }) => mentions.filter(({ day }) => day === null));
  const without = new Set(undated.map(({ path }) => path)).size;
  const said = [
    heat.summary(
      uses.length,
      first.map(({ theme }) => theme),
      most,
    ),
    shown < uses.length && heat.shown(shown),
    without > 0 && heat.undated(without),
  ];
  return said.filter(Boolean).join(' ');
}

function tableOf({ periods, rows }: ThemeHeat, { heat, locale }: Texts['reviewThemes']): ChartRows {
  return {
    columns: [heat.theme, ...periods.map((period) => periodName(period, locale)), heat.total],
    rows: rows.map(({ theme, counts }) => [theme, ...counts, counts.reduce((sum, count) => sum + count, 0)]),
  };
}
