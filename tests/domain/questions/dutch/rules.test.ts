import { describe, expect, it } from 'vitest';

import { classifyQuestion } from '@/domain/questions/classifyQuestion';
import { dutchRules } from '@/domain/questions/dutch/rules';
import type { Asking } from '@/domain/questions/judgement';

const asking: Asking = { language: 'nl', whyIsFine: false, mayBeHypothesis: false };
const ruleOf = (line: string): string => classifyQuestion(line, asking).rule;

describe.each(dutchRules)('the rule $name', ({ name, examples, counterExamples }) => {
  it.each([...examples])('judges “%s”', (line) => {
    expect(ruleOf(line)).toBe(name);
  });

  it.each([...counterExamples])('leaves “%s” to another', (line) => {
    expect(ruleOf(line)).not.toBe(name);
  });

  it('has examples of both', () => {
    expect(examples.length).toBeGreaterThan(1);
    expect(counterExamples.length).toBeGreaterThan(0);
  });
});

describe('the Dutch rules', () => {
  it('have names that differ', () => {
    const names = dutchRules.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});
