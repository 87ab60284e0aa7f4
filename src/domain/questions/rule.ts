import type { Judgement } from './judgement';
import type { Sentence } from './sentence';

/**
 * One rule of a language's table. The first rule that fits says what a question is. `examples` and `counterExamples` are
 * run as tests: every example is judged by this very rule, no counter-example is.
 */
export interface Rule {
  readonly name: string;
  readonly kind: Judgement['kind'];
  readonly nudge: boolean;
  readonly fits: (sentence: Sentence) => boolean;
  /** Whether this is a way to put a guess, which gets no nudge in a phase of hypotheses. */
  readonly isHypothesis?: boolean;
  /** A safe rewording of the sentence as typed, or null. */
  readonly reword?: (sentence: Sentence) => string | null;
  readonly examples: readonly string[];
  readonly counterExamples: readonly string[];
}
