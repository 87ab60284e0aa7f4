import { useMemo, useState } from 'preact/hooks';
import type { JSX } from 'preact';

import type { SessionRecord } from '@/domain/records/records';
import {
  answersTo,
  evaluationSpread,
  fewestToCompare,
  type EvaluationSpread,
} from '@/domain/review/methods/evaluationSpread';
import { ChartFigure } from '@/ui/chart/ChartFigure';
import { SelectField } from '@/ui/SelectField';
import type { ReviewPartProps } from '../part';
import { SpreadPicture } from './SpreadPicture';

interface EvaluationsProps extends ReviewPartProps {
  readonly sessions: readonly SessionRecord[];
}

/** What was answered to the five questions after sessions, of all methods or of one: the spread, and of how many. */
export function Evaluations({ context, sessions }: EvaluationsProps): JSX.Element {
  const { review, reviewMethods: words, session } = context.texts();
  const asked = session.finish.questions;
  const [chosen, choose] = useState('');
  const evaluated = useMemo(() => evaluatedByMethod(sessions), [sessions]);
  const method = evaluated.has(chosen) ? chosen : '';
  const spread = useMemo(
    () => evaluationSpread(method === '' ? sessions : (evaluated.get(method) ?? [])),
    [sessions, evaluated, method],
  );
  if (evaluated.size === 0) return <p class="iv-methods-quiet">{words.noEvaluations}</p>;
  const name = (id: string): string => context.findMethod(id)?.title ?? id;
  const options = [...evaluated].map(([id, of]) => ({ value: id, label: words.option(name(id), of.length) }));
  const isFew = method !== '' && spread.evaluated < fewestToCompare;
  return (
    <div class="iv-methods-evaluations">
      <ChartFigure
        words={review.chart}
        title={words.evaluations}
        summary={[words.evaluated(spread.evaluated), isFew && words.tooFew].filter(Boolean).join(' ')}
        table={tableOf(spread, asked, [words.answer, words.answers])}
      >
        {(width) => <SpreadPicture questions={asked} spread={spread} width={width} />}
      </ChartFigure>
      <SelectField
        label={words.ofMethod}
        value={method}
        options={[{ value: '', label: words.allMethods }, ...options]}
        onChange={choose}
      />
    </div>
  );
}

function evaluatedByMethod(sessions: readonly SessionRecord[]): Map<string, SessionRecord[]> {
  const found = new Map<string, SessionRecord[]>();
  for (const session of sessions) {
    if (!session.evaluation.some((answer) => answer > 0)) continue;
    const same = found.get(session.method);
    if (same) same.push(session);
    else found.set(session.method, [session]);
  }
  return found;
}

const tableOf = (
  { questions }: EvaluationSpread,
  asked: readonly string[],
  [question, answers]: readonly [string, string],
): { columns: string[]; rows: (string | number)[][] } => ({
  columns: [question, '1', '2', '3', '4', '5', answers],
  rows: questions.map((spread, at) => [asked[at] ?? '', ...spread, answersTo(spread)]),
});
