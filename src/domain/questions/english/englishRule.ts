import type { QuestionKind } from '../judgement';
import type { Rule } from '../rule';
import type { Sentence } from '../sentence';
import { matches } from './pattern';
import { bitOf, holds, type Cue } from './cues';
import { readEnglish, traitBit, type Reading, type Trait } from './reading';

type Test = (reading: Reading) => boolean;

interface EnglishRule {
  readonly when?: readonly Trait[];
  /** What it cannot be without. */
  readonly cue?: Cue;
  readonly name: string;
  readonly kind: QuestionKind;
  readonly isHypothesis?: boolean;
  readonly fits: Test;
  readonly reword?: (sentence: Sentence) => string | null;
  readonly examples: readonly string[];
  readonly counterExamples: readonly string[];
}

const fine: ReadonlySet<QuestionKind> = new Set(['open', 'scaling', 'hypothetical', 'circular', 'miracle']);

/** A rule of the English table, which looks at a line as English. What opens gets no nudge. */
export function englishRule({ fits, when, cue, ...rule }: EnglishRule): Rule {
  const needed = cue ? bitOf(cue) : 0;
  const concerned = when ? when.reduce((bits, trait) => bits | traitBit(trait), 0) : ~0;
  return {
    ...rule,
    nudge: !fine.has(rule.kind),
    fits: (sentence) => {
      const reading = readEnglish(sentence);
      if ((reading.traits & concerned) === 0) return false;
      if (needed !== 0 && (reading.cues & needed) === 0) return false;
      return fits(reading);
    },
  };
}

const looksAt =
  (textOf: (reading: Reading) => string) =>
  (source: string): Test => {
    const fits = matches(source);
    return (reading) => fits(textOf(reading));
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
export const either =
  (...tests: readonly Test[]): Test =>
  (reading) =>
    tests.some((test) => test(reading));

/** All of the tests hold. */
export const both =
  (...tests: readonly Test[]): Test =>
  (reading) =>
    tests.every((test) => test(reading));

export const not =
  (test: Test): Test =>
  (reading) =>
    !test(reading);

/** Nothing is sold with "just" or "simply". */
export const notSold: Test = (reading) => !holds(reading, 'sold');

/** The question begins in this way. */
export const begins =
  (...wanted: readonly Reading['start'][]): Test =>
  ({ start }) =>
    wanted.includes(start);
