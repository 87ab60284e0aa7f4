import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { classifyQuestion } from '@/domain/questions/classifyQuestion';
import type { Asking, Judgement } from '@/domain/questions/judgement';

/** The sets are kept apart: rules are never made on them, and nothing here shows a sentence (docs/coach.md). */
interface Row {
  readonly kind: string;
  readonly needsNudge: boolean;
  readonly judged: Judgement;
}

function rowsOf(file: string, language: Asking['language']): Row[] {
  const asking: Asking = { language, whyIsFine: false, mayBeHypothesis: false };
  const lines = readFileSync(`tests/sets/${file}`, 'utf8')
    .split(/\r?\n/)
    .filter((line) => line !== '');
  return lines.map((line) => {
    const [text = '', kind = '', verdict = ''] = line.split('\t');
    return { kind, needsNudge: verdict === 'nudge', judged: classifyQuestion(text, asking) };
  });
}

const share = (rows: readonly Row[], fits: (row: Row) => boolean): number =>
  rows.filter(fits).length / rows.length;

function measure(
  rows: readonly Row[],
): Record<'right' | 'missed' | 'advice' | 'falseAdvice' | 'exact', number> {
  return {
    right: share(rows, ({ needsNudge, judged }) => needsNudge === judged.nudge),
    missed: share(
      rows.filter(({ needsNudge }) => needsNudge),
      ({ judged }) => !judged.nudge,
    ),
    advice: share(
      rows.filter(({ kind }) => kind === 'advice'),
      ({ judged }) => judged.kind === 'advice',
    ),
    falseAdvice: share(
      rows.filter(({ kind }) => kind !== 'advice'),
      ({ judged }) => judged.kind === 'advice',
    ),
    exact: share(rows, ({ kind, judged }) => kind === judged.kind),
  };
}

/** What each set has to reach: at least `right`, `advice` and `exact`, at most `missed` and `falseAdvice`. */
const bars = [
  ['questions.nl.tsv', 'nl', { right: 0.95, missed: 0.02, advice: 0.7, falseAdvice: 0.02, exact: 0.8 }],
  [
    'second/questions.nl.tsv',
    'nl',
    { right: 0.93, missed: 0.02, advice: 0.7, falseAdvice: 0.03, exact: 0.8 },
  ],
  ['third/questions.nl.tsv', 'nl', { right: 0.95, missed: 0.02, advice: 0.7, falseAdvice: 0.02, exact: 0.8 }],
  ['questions.en.tsv', 'en', { right: 0.93, missed: 0.02, advice: 0.7, falseAdvice: 0.02, exact: 0.8 }],
  [
    'second/questions.en.tsv',
    'en',
    { right: 0.93, missed: 0.05, advice: 0.7, falseAdvice: 0.02, exact: 0.8 },
  ],
  ['third/questions.en.tsv', 'en', { right: 0.93, missed: 0.02, advice: 0.7, falseAdvice: 0.02, exact: 0.8 }],
] as const;

describe.each(bars)('on the unseen questions of %s', (file, language, bar) => {
  const rows = rowsOf(file, language);
  const reached = measure(rows);

  it('says rightly whether a question needs a nudge', () => {
    expect(rows.length).toBeGreaterThan(50);
    expect(reached.right).toBeGreaterThanOrEqual(bar.right);
  });

  it('misses few questions that need one', () => {
    expect(reached.missed).toBeLessThan(bar.missed);
  });

  it('finds advice in disguise, and rarely where there is none', () => {
    expect(reached.advice).toBeGreaterThanOrEqual(bar.advice);
    expect(reached.falseAdvice).toBeLessThanOrEqual(bar.falseAdvice);
  });

  it('names the kind', () => {
    expect(reached.exact).toBeGreaterThanOrEqual(bar.exact);
  });
});
