import type { QuestionKind } from '../judgement';
import { allOf, anyOf, holds, not as isNot, type Test as TestOf } from '../patterns/test';
import type { Rule } from '../rule';
import type { Sentence } from '../sentence';
import { englishBook } from './book';
import { readEnglish, traitBit, type Reading, type Trait } from './reading';

type Test = TestOf<Reading>;

/** A test as rules write it: a test, or what it does with a reading. */
type Fits = Test | Test['fits'];

interface EnglishRule {
  readonly when?: readonly Trait[];
  readonly name: string;
  readonly kind: QuestionKind;
  readonly isHypothesis?: boolean;
  readonly fits: Fits;
  readonly reword?: (sentence: Sentence) => string | null;
}

const fine: ReadonlySet<QuestionKind> = new Set(['open', 'scaling', 'hypothetical', 'circular', 'miracle']);

const asTest = (fits: Fits): Test => (typeof fits === 'function' ? holds(fits) : fits);

/**
 * A rule of the English table, which looks at a line as English. It is only tried on lines that begin as `when` says and have
 * the words for one of its patterns. What opens gets no nudge.
 */
export function englishRule({ fits, when, ...rule }: EnglishRule): Rule {
  const test = asTest(fits);
  const mayFind = englishBook.mayFind(test.needs);
  const concerned = when ? when.reduce((bits, trait) => bits | traitBit(trait), 0) : ~0;
  return {
    ...rule,
    nudge: !fine.has(rule.kind),
    fits: (sentence) => {
      const reading = readEnglish(sentence);
      return (reading.traits & concerned) !== 0 && mayFind(reading.possible) && test.fits(reading);
    },
  };
}

const looksAt =
  (textOf: (reading: Reading) => string) =>
  (source: string): Test => {
    const found = englishBook.finds(source);
    return { ...holds((reading) => found(textOf(reading), reading.possible)), needs: [found] };
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
export const notSold: Test = not(line('\\b(just|simply)\\b'));

/** The question begins in this way. */
export const begins = (...wanted: readonly Reading['start'][]): Test =>
  holds(({ start }) => wanted.includes(start));
