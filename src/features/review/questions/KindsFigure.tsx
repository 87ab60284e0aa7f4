import type { JSX } from 'preact';

import { kindsAsked, type KindsOverTime } from '@/domain/review/questions/kindsOverTime';
import type { Texts } from '@/i18n/texts';
import { ChartFigure } from '@/ui/chart/ChartFigure';
import type { ChartRows } from '@/ui/chart/ChartTable';
import { periodName } from '@/ui/chart/periodWords';
import { MoreButton } from '../MoreButton';
import type { ReviewPartProps } from '../part';
import { useMore } from '../useMore';
import { KindsPicture } from './KindsPicture';

interface KindsFigureProps extends ReviewPartProps {
  readonly kinds: KindsOverTime;
}

/** A small picture for each half-year, the latest ones at first: how many questions of each kind, and how many became warm. */
export function KindsFigure({ context, kinds }: KindsFigureProps): JSX.Element {
  const { review, reviewQuestions: words } = context.texts();
  const { shown, left, more } = useMore(kinds.halfYears.toReversed(), 6, 8);
  return (
    <div>
      <ChartFigure
        words={review.chart}
        title={words.kinds.figure(kinds.total.speaker)}
        summary={summaryOf(kinds, words.kinds)}
        table={tableOf(kinds, words)}
      >
        {(width) => (
          <KindsPicture
            words={words}
            halfYears={shown.toReversed()}
            kinds={kindsAsked(kinds)}
            width={width}
          />
        )}
      </ChartFigure>
      <MoreButton left={left} more={more} words={words.kinds.earlier} />
      <p class="iv-questions-quiet">{words.kinds.byRules}</p>
    </div>
  );
}

function summaryOf(kinds: KindsOverTime, words: Texts['reviewQuestions']['kinds']): string {
  const { speaker, asked, marked, warm, kinds: counts } = kinds.total;
  const [most, next] = kindsAsked(kinds);
  const isMost = most !== undefined && (next === undefined || counts[next] !== counts[most]);
  const said = [
    isMost
      ? words.summary(speaker, asked, words.short[most], counts[most] ?? 0)
      : words.asked(speaker, asked),
    words.marked(marked, warm.length),
    kinds.undated > 0 && words.undated(kinds.undated),
  ];
  return said.filter(Boolean).join(' ');
}

function tableOf(kinds: KindsOverTime, { kinds: words, locale }: Texts['reviewQuestions']): ChartRows {
  const { columns, short } = words;
  return {
    columns: [columns.period, columns.kind, columns.asked, columns.warm],
    rows: kinds.halfYears.flatMap(({ period, asked }) =>
      kindsAsked(kinds)
        .filter((kind) => (asked.kinds[kind] ?? 0) > 0)
        .map((kind) => [
          periodName(period, locale),
          short[kind],
          asked.kinds[kind] ?? 0,
          asked.warmKinds[kind] ?? 0,
        ]),
    ),
  };
}
