import type { QuestionKind } from '../methods/method';
import { englishKindWords } from './kindWordsEn';
import { dutchKindWords } from './kindWordsNl';

/**
 * Words that point to a kind of question, separated by commas: `clear` ones say it, a `hint` fits it among other kinds.
 * A star stands for any letters or, by itself, for any word; dots for up to five words; ^ for the beginning.
 */
export interface KindWords {
  readonly clear: string;
  readonly hint: string;
}

/** The kinds in the order in which they count when a question points to some of them as much: the broadest last. */
export const kindsInDoubt: readonly QuestionKind[] = [
  'decision',
  'success',
  'pattern',
  'identity',
  'conversation',
  'emotion',
  'relation',
  'practical',
];

/** What points to a kind, in Dutch and in English at once: people mix them. */
export const kindWords = (kind: QuestionKind): KindWords => ({
  clear: `${dutchKindWords[kind].clear}, ${englishKindWords[kind].clear}`,
  hint: `${dutchKindWords[kind].hint}, ${englishKindWords[kind].hint}`,
});
