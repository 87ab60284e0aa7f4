import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { classifyQuestion } from '@/domain/questions/classifyQuestion';
import type { Asking } from '@/domain/questions/judgement';

const asking: Asking = { language: 'nl', whyIsFine: false, mayBeHypothesis: false };
const fine = ['open', 'scaling', 'hypothetical', 'circular', 'miracle'];

const rowsOf = (file: string): string[][] =>
  readFileSync(`tests/domain/questions/dutch/${file}`, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('\t'));

/** These sentences the rules were made on: they only show that a change breaks nothing, never how good the rules are. */
describe.each([
  ['training.tsv', 4],
  ['training.later.tsv', 10],
  ['training.everyday.tsv', 4],
  ['training.classes.tsv', 6],
])('the questions in %s', (file, mayDiffer) => {
  const rows = rowsOf(file);
  const judged = rows.map(([text = '', kind = '']) => ({
    text,

    ...classifyQuestion(text, asking),
    wanted: kind,
  }));

  it('have a known kind each', () => {
    expect(rows.filter((row) => row.length !== 2)).toEqual([]);
  });

  it('get the kind they should have, but for the few that no rule tells', () => {
    const wrong = rows.filter(([text = '', kind]) => classifyQuestion(text, asking).kind !== kind);
    expect(wrong.length).toBeLessThanOrEqual(mayDiffer);
  });

  it('get a nudge where they need one', () => {
    const wrong = judged.filter(({ wanted, nudge }) => nudge === fine.includes(wanted));
    expect(wrong.length).toBeLessThanOrEqual(8);
  });
});
