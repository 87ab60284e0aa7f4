import { describe, expect, it } from 'vitest';

import { classifyQuestion } from '@/domain/questions/classifyQuestion';
import { dutchExamples } from '@/domain/questions/dutch/examples';
import { dutchRules } from '@/domain/questions/dutch/rules';
import type { Asking } from '@/domain/questions/judgement';

const asking: Asking = { language: 'nl', whyIsFine: false, mayBeHypothesis: false };
const ruleOf = (line: string): string => classifyQuestion(line, asking).rule;

describe.each(Object.entries(dutchExamples))('the rule %s', (name, { fits, leaves }) => {
  it.each([...fits])('judges “%s”', (line) => {
    expect(ruleOf(line)).toBe(name);
  });

  it.each([...leaves])('leaves “%s” to another', (line) => {
    expect(ruleOf(line)).not.toBe(name);
  });

  it('has examples of both', () => {
    expect(fits.length).toBeGreaterThan(0);
    expect(leaves.length).toBeGreaterThan(0);
  });
});

describe('the Dutch rules', () => {
  it('have names that differ', () => {
    const names = dutchRules.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  it('have examples each, and no examples are left of a rule that is gone', () => {
    expect(Object.keys(dutchExamples).sort()).toEqual(dutchRules.map(({ name }) => name).sort());
  });
});
