import { useMemo } from 'preact/hooks';
import type { JSX } from 'preact';

import type { Context } from '@/context';
import type { ActionChain } from '@/domain/actions/chain';
import { effectFlow, type EffectFlow, type StandingCount } from '@/domain/review/effect/effectFlow';
import type { Texts } from '@/i18n/texts';
import { ChartFigure } from '@/ui/chart/ChartFigure';
import type { ChartRows } from '@/ui/chart/ChartTable';
import { FlowPicture } from './FlowPicture';

interface EffectFigureProps {
  readonly context: Context;
  readonly chains: readonly ActionChain[];
}

/** How many promises there were, where they ended up, and of how many is written what they did. */
export function EffectFigure({ context, chains }: EffectFigureProps): JSX.Element {
  const { review, reviewEffect: words } = context.texts();
  const flow = useMemo(() => effectFlow(chains), [chains]);
  return (
    <ChartFigure
      words={review.chart}
      title={words.figure}
      summary={summaryOf(flow, words)}
      table={tableOf(flow, words)}
    >
      {(width) => <FlowPicture words={words} flow={flow} width={width} />}
    </ChartFigure>
  );
}

function summaryOf(flow: EffectFlow, words: Texts['reviewEffect']): string {
  const counts = flow.byStanding.map(({ standing, count }) => [standing, count] as const);
  const said = [
    words.summary(flow.count, counts),
    flow.overdue > 0 && words.overdue(flow.overdue),
    words.told(flow.withEffect, flow.withLearning),
  ];
  return said.filter(Boolean).join(' ');
}

function tableOf({ byStanding, ...total }: EffectFlow, words: Texts['reviewEffect']): ChartRows {
  const { standing, count, overdue, effect, learned } = words.columns;
  return {
    columns: [standing, count, overdue, effect, learned],
    rows: [
      ...byStanding.map((one) => [words.standings[one.standing], ...numbersOf(one)]),
      [words.total, ...numbersOf(total)],
    ],
  };
}

const numbersOf = ({ count, overdue, withEffect, withLearning }: StandingCount): number[] => [
  count,
  overdue,
  withEffect,
  withLearning,
];
