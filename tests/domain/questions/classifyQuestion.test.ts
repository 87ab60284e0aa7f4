import { describe, expect, it } from 'vitest';

import { classifyQuestion } from '@/domain/questions/classifyQuestion';
import type { Asking } from '@/domain/questions/judgement';

const strict: Asking = { language: 'nl', whyIsFine: false, mayBeHypothesis: false };

describe('what a question is', () => {
  it('is nothing to nudge about on an empty line', () => {
    expect(classifyQuestion('  ', strict)).toEqual({
      kind: 'unsure',
      nudge: false,
      rule: 'empty',
      rewording: null,
    });
  });

  it('stays why where why is fine, without a nudge', () => {
    expect(classifyQuestion('Waarom deed je dat?', strict)).toMatchObject({ kind: 'why', nudge: true });
    const judged = classifyQuestion('Waarom deed je dat?', { ...strict, whyIsFine: true });
    expect(judged).toMatchObject({ kind: 'why', nudge: false });
  });

  it('lets a guess pass where hypotheses are asked for, and nothing else that leads', () => {
    const hypotheses = { ...strict, mayBeHypothesis: true };
    const guess = 'Zou het kunnen dat je jaloers bent?';
    expect(classifyQuestion(guess, strict)).toMatchObject({ kind: 'leading', nudge: true });
    expect(classifyQuestion(guess, hypotheses).nudge).toBe(false);
    expect(classifyQuestion('Je was jaloers, hè?', hypotheses).nudge).toBe(true);
  });

  it('is not open, of no certain kind, where no rule knows the words', () => {
    expect(classifyQuestion('Blauw?', strict)).toMatchObject({ kind: 'unsure', nudge: true });
  });

  it.each(['- Wat deed je?', '> Wat deed je?', 'WAT DEED JE?', 'wat deed je', '  Wat   deed je ?! '])(
    'is the same however it is typed: %j',
    (line) => {
      expect(classifyQuestion(line, strict).kind).toBe('open');
    },
  );

  it('takes long and odd lines without stalling', () => {
    const lines = [
      'Wat '.repeat(3000),
      'en '.repeat(3000),
      'je, '.repeat(2000),
      'ik zou '.repeat(2000),
      '?'.repeat(5000),
    ];
    const started = performance.now();
    lines.forEach((line) => classifyQuestion(line, strict));
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
