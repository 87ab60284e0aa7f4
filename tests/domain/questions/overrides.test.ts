import { expect, test } from 'vitest';

import {
  correct,
  correctedJudgement,
  correctionsFrom,
  mostCorrections,
  sameness,
  type Correction,
} from '@/domain/questions/overrides';
import { correctionsAsTestData } from '@/domain/questions/overridesExport';

const open: Correction = { sentence: 'Kun je dat uitleggen?', kind: 'open' };

test('what the writer says of a line is kept as it was typed', () => {
  expect(correct([], ' Kun je dat uitleggen? ', 'open')).toEqual([open]);
});

test('the same line said again, in other case or with other signs, is one correction', () => {
  expect(correct([open], 'kun  je dat uitleggen', 'closed')).toEqual([
    { sentence: 'kun  je dat uitleggen', kind: 'closed' },
  ]);
});

test('a correction can be taken back, and an empty line is none', () => {
  expect(correct([open], 'Kun je dat uitleggen', null)).toEqual([]);
  expect(correct([open], ' ?', 'open')).toEqual([open]);
});

test('the oldest go when there are too many', () => {
  const many = Array.from({ length: mostCorrections }, (_, at): Correction => ({
    sentence: `Vraag ${String(at)}`,
    kind: 'why',
  }));
  const kept = correct(many, 'Nieuw', 'open');
  expect(kept).toHaveLength(mostCorrections);
  expect([kept[0]?.sentence, kept.at(-1)?.sentence]).toEqual(['Vraag 1', 'Nieuw']);
});

test.each([
  ['nothing', null],
  ['a text', 'Kun je'],
  ['a record', { sentence: 'x', kind: 'open' }],
  ['a kind that is none', [{ sentence: 'x', kind: 'unsure' }]],
  ['a sentence that is none', [{ sentence: 3, kind: 'open' }]],
])('what was kept as %s gives no corrections', (_, kept) => {
  expect(correctionsFrom(kept)).toEqual([]);
});

test('one damaged correction does not cost the others', () => {
  expect(correctionsFrom([null, open, { kind: 'open' }])).toEqual([open]);
});

test('a corrected line gets a nudge by its kind, and why only where it is not allowed', () => {
  const nudges = (['open', 'scaling', 'closed', 'why'] as const).map((kind) => [
    correctedJudgement(kind, false).nudge,
    correctedJudgement(kind, true).nudge,
  ]);
  expect(nudges).toEqual([
    [false, false],
    [false, false],
    [true, true],
    [true, false],
  ]);
});

test('signs within a line count', () => {
  expect(sameness('Wat? En hoe?')).not.toBe(sameness('Wat en hoe?'));
});

test('they are exported as a sentence, its kind and whether it gets a nudge, one a line', () => {
  const list: Correction[] = [open, { sentence: 'Wat\tdacht\nje?', kind: 'stacked' }];
  expect(correctionsAsTestData(list)).toBe(
    'Kun je dat uitleggen?\topen\tok\nWat dacht je?\tstacked\tnudge\n',
  );
  expect(correctionsAsTestData([])).toBe('');
});
