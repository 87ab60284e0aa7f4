import type { Judgement } from './judgement';
import type { Sentence } from './sentence';

/** What a rule makes of a question that it fits. The first rule of a language's table that fits decides. */
export interface Rule {
  readonly name: string;
  readonly kind: Judgement['kind'];
  readonly nudge: boolean;
  /** Whether this is a way to put a guess, which gets no nudge in a phase of hypotheses. */
  readonly isHypothesis?: boolean;
  /** A safe rewording of the sentence as typed, or null. */
  readonly reword?: (sentence: Sentence) => string | null;
}

/**
 * Of each rule by its name: questions that it judges, and questions that it leaves to another. They stand in a file beside the
 * rules (`x.examples.ts` beside `x.ts`), so that they can be read together and are not shipped.
 */
export type RuleExamples = Readonly<
  Record<string, { readonly fits: readonly string[]; readonly leaves: readonly string[] }>
>;
