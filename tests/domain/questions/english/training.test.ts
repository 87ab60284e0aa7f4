import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { classifyQuestion } from '../../../../src/domain/questions/classifyQuestion';

const asking = { language: 'en', whyIsFine: false, mayBeHypothesis: false } as const;

const rows = ['training.tsv', 'training.everyday.tsv']
  .flatMap((file) =>
    readFileSync(new URL(file, import.meta.url), 'utf8')
      .trim()
      .split('\n'),
  )
  .map((line) => {
    const [sentence = '', kind = '', wanted = ''] = line.split('\t');
    return { sentence, kind, wanted, judgement: classifyQuestion(sentence, asking) };
  });

test('no training sentence that needs a nudge is missed, and none gets one for nothing', () => {
  const wrong = rows.filter(({ wanted, judgement }) => judgement.nudge !== (wanted === 'nudge'));
  expect(wrong.map(({ sentence }) => sentence)).toEqual([]);
});

test('nothing is called advice in the training sentences that is something else', () => {
  const wrong = rows.filter(({ kind, judgement }) => judgement.kind === 'advice' && kind !== 'advice');
  expect(wrong.map(({ sentence }) => sentence)).toEqual([]);
});

test('98 in 100 training sentences get their exact kind', () => {
  const right = rows.filter(({ kind, judgement }) => judgement.kind === kind);
  expect(right.length / rows.length).toBeGreaterThan(0.98);
});
