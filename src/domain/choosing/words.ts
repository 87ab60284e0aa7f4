import type {
  Advice,
  Drawback,
  DrawbackCode,
  DrawbackValues,
  Reason,
  ReasonCode,
  ReasonValues,
} from './advice';

/** What the interface says for each reason and drawback: a few words in lower case, without a full stop. */
export interface AdviceWords {
  readonly reasons: { readonly [C in ReasonCode]: (values: ReasonValues[C]) => string };
  readonly drawbacks: { readonly [C in DrawbackCode]: (values: DrawbackValues[C]) => string };
}

/** One reason in words. */
export const reasonInWords = <C extends ReasonCode>(
  words: AdviceWords,
  { code, values }: Reason<C>,
): string => words.reasons[code](values);

/** One drawback in words. */
export const drawbackInWords = <C extends DrawbackCode>(
  words: AdviceWords,
  { code, values }: Drawback<C>,
): string => words.drawbacks[code](values);

const mostInSentence = 3;

/** Why a method suits, in one sentence of up to three reasons; empty when there is none. */
export const whyItSuits = ({ reasons }: Advice, words: AdviceWords): string =>
  sentence(reasons.slice(0, mostInSentence).map((reason) => reasonInWords(words, reason)));

/** Why a method falls behind, in one sentence of up to three drawbacks; empty when there is none. */
export const whyItFallsBehind = ({ drawbacks }: Advice, words: AdviceWords): string =>
  sentence(drawbacks.slice(0, mostInSentence).map((drawback) => drawbackInWords(words, drawback)));

/** Parts of a sentence as one: a capital first, semicolons between, a full stop at the end. */
export function sentence(parts: readonly string[]): string {
  const joined = parts.join('; ');
  return joined === '' ? '' : `${joined.charAt(0).toUpperCase()}${joined.slice(1)}.`;
}
