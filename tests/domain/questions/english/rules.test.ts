import { describe, expect, test } from 'vitest';
import { classifyQuestion } from '../../../../src/domain/questions/classifyQuestion';
import { englishRules } from '../../../../src/domain/questions/english/rules';

const judged = (line: string) =>
  classifyQuestion(line, { language: 'en', whyIsFine: false, mayBeHypothesis: false });

describe('the table of English rules', () => {
  test('names every rule once', () => {
    const names = englishRules.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  test.each(englishRules.map((rule) => [rule.name, rule] as const))('%s fits its examples', (name, rule) => {
    expect(rule.examples).not.toHaveLength(0);
    expect(rule.examples.map((example) => [example, judged(example).rule])).toEqual(
      rule.examples.map((example) => [example, name]),
    );
  });

  test.each(englishRules.map((rule) => [rule.name, rule] as const))(
    '%s leaves its counter-examples alone',
    (name, rule) => {
      expect(rule.counterExamples).not.toHaveLength(0);
      expect(rule.counterExamples.filter((line) => judged(line).rule === name)).toEqual([]);
    },
  );
});
