import { beforeAll, describe, expect, test } from 'vitest';
import { classifyQuestion } from '../../../../src/domain/questions/classifyQuestion';
import { englishExamples } from '../../../../src/domain/questions/english/examples';
import { englishRules } from '../../../../src/domain/questions/english/rules';

const judged = (line: string) =>
  classifyQuestion(line, { language: 'en', whyIsFine: false, mayBeHypothesis: false });

/** The first line of a language reads all its patterns, which no single example should wait for. */
beforeAll(() => {
  judged('What happened?');
}, 30_000);

describe('the table of English rules', () => {
  test('names every rule once', () => {
    const names = englishRules.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  test('has examples of every rule, and of no rule that is gone', () => {
    expect(Object.keys(englishExamples).sort()).toEqual(englishRules.map(({ name }) => name).sort());
  });

  test.each(Object.entries(englishExamples))('%s fits its examples', (name, { fits }) => {
    expect(fits).not.toHaveLength(0);
    expect(fits.map((example) => [example, judged(example).rule])).toEqual(
      fits.map((example) => [example, name]),
    );
  });

  test.each(Object.entries(englishExamples))('%s leaves its counter-examples alone', (name, { leaves }) => {
    expect(leaves).not.toHaveLength(0);
    expect(leaves.filter((line) => judged(line).rule === name)).toEqual([]);
  });
});
