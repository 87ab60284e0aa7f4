import type { QuestionKind } from '../judgement';
import type { TestedRule } from '../patterns/ruleTable';
import { allOf, anyOf, anyStart, holds, not as isNot, type Test as TestOf } from '../patterns/test';
import { englishBook } from './book';
import { traitBit, type Reading, type Trait } from './reading';

type Test = TestOf<Reading>;

/** A test as rules write it: a test, or what it does with a reading. */
type Fits = Test | Test['fits'];

export type EnglishRule = TestedRule<Reading>;

interface WrittenRule extends Omit<EnglishRule, 'nudge' | 'test'> {
  readonly when?: readonly Trait[];
  readonly fits: Fits;
}

const fine: ReadonlySet<QuestionKind> = new Set(['open', 'scaling', 'hypothetical', 'circular', 'miracle']);

const asTest = (fits: Fits): Test => (typeof fits === 'function' ? holds(fits) : fits);

/** A rule of the English table. It is only tried on lines that begin as `when` says. What opens gets no nudge. */
export function englishRule({ fits, when, ...rule }: WrittenRule): EnglishRule {
  const test = asTest(fits);
  const starts = when ? when.reduce((bits, trait) => bits | traitBit(trait), 0) : anyStart;
  return { ...rule, nudge: !fine.has(rule.kind), test: { ...test, starts } };
}

const looksAt =
  (textOf: (reading: Reading) => string) =>
  (source: string): Test => {
    const found = englishBook.finds(source);
    return {
      ...holds((reading) => found(textOf(reading), reading.possible)),
      needs: { finds: found, textOf, starts: anyStart },
    };
  };

/** The question itself fits a pattern. */
export const core = looksAt(({ core: text }) => text);

/** What is asked, without "can you tell us" around it, fits a pattern. */
export const wrapped = looksAt(({ wrapped: text }) => text);

/** The sentence that asks fits a pattern, what leads up to the question included. */
export const asking = looksAt((reading) => reading.asking);

/** The whole line fits a pattern, sentences before the question included. */
export const line = looksAt((reading) => reading.line);

/** At least one of the tests holds. */
export const either = (...tests: readonly Fits[]): Test => anyOf(...tests.map(asTest));

/** All of the tests hold. */
export const both = (...tests: readonly Fits[]): Test => allOf(...tests.map(asTest));

export const not = (test: Fits): Test => isNot(asTest(test));

/** Nothing is sold with "just" or "simply". */
export const notSold: Test = not(line('\\b(just(?! (now|then)\\b)|simply)\\b'));

/** The question begins in this way. */
export const begins = (...wanted: readonly Reading['start'][]): Test =>
  holds(({ start }) => wanted.includes(start));
