import type { QuestionKind } from '../methods/method';
import { kindsInDoubt, kindWords } from './kindWords';
import { occurs, patternsIn, wordsOf, type Pattern } from './wordPatterns';

/** What a word that says the kind weighs. */
const clearWeight = 3;

/** What all words that fit a kind weigh together at most: less than one that says it. */
const mostOfHints = 2;

/** Characters of a question that are read; a question is one sentence. */
const longestQuestion = 1000;

interface KindPatterns {
  readonly kind: QuestionKind;
  readonly clear: readonly Pattern[];
  readonly hint: readonly Pattern[];
}

/** Read from the lists on first use, and kept. */
let patternsOfKinds: readonly KindPatterns[] | null = null;

const readPatterns = (): KindPatterns[] =>
  kindsInDoubt.map((kind) => {
    const { clear, hint } = kindWords(kind);
    return { kind, clear: patternsIn(clear), hint: patternsIn(hint) };
  });

/** Guesses the kind of a casus question from its words, Dutch or English; null when nothing points anywhere. */
export function guessKind(question: string): QuestionKind | null {
  patternsOfKinds ??= readPatterns();
  const words = wordsOf(question.slice(0, longestQuestion));
  const weighed = patternsOfKinds.map((patterns) => ({
    kind: patterns.kind,
    weight: weightOf(patterns, words),
  }));
  const best = weighed.reduce((most, one) => (one.weight > most.weight ? one : most));
  return best.weight > 0 ? best.kind : null;
}

function weightOf({ clear, hint }: KindPatterns, words: readonly string[]): number {
  const found = (patterns: readonly Pattern[]): number =>
    patterns.filter((pattern) => occurs(pattern, words)).length;
  return clearWeight * found(clear) + Math.min(mostOfHints, found(hint));
}
