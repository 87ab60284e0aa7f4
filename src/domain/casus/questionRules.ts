import type { NoteLanguage } from '../notes/noteTypes';
import { dutchQuestions } from './preparing/dutchQuestions';
import { englishQuestions } from './preparing/englishQuestions';
import { forRules } from './preparing/sentences';

/** What can be better about the question of a casus, the most important first (practice.md 3.2, R1 to R9). */
export const hintIds = [
  'about-others',
  'not-about-me',
  'name',
  'several',
  'hidden-solution',
  'closed',
  'absolute',
  'too-long',
  'too-short',
  'no-question-mark',
] as const;

export type HintId = (typeof hintIds)[number];

/** One hint, with the words of the question that it is about, '' where it is about the whole. */
export interface Hint {
  readonly id: HintId;
  readonly words: string;
}

/** How the rules see a question in one language; each is given it as `forRules` makes it. */
export interface QuestionGrammar {
  /** What others should do or why they do it, rather than the one who asks. */
  readonly aboutOthers: (text: string) => boolean;
  readonly aboutMe: (text: string) => boolean;
  /** A second question after "and" or "or". */
  readonly second: (text: string) => boolean;
  /** The answer is in it: the other must come to see it. */
  readonly hiddenSolution: (text: string) => string;
  readonly closed: (text: string) => boolean;
  readonly absolute: (text: string) => string;
}

const grammars: Record<NoteLanguage, QuestionGrammar> = { nl: dutchQuestions, en: englishQuestions };

const longest = 25;
const shortest = 5;

/**
 * The hints for the question of a casus, the most important first; none for an empty one. `names` are those that were
 * found in it.
 */
export function questionHints(
  question: string,
  language: NoteLanguage,
  names: readonly string[] = [],
): Hint[] {
  const text = forRules(question);
  if (text === '') return [];
  const found = { ...inWords(text, grammars[language]), ...inShape(text), name: names.join(', ') };
  return hintIds.flatMap((id) => {
    const words = found[id];
    return words === false || (id === 'name' && words === '') ? [] : [{ id, words }];
  });
}

type Found = Record<Exclude<HintId, 'name'>, string | false>;

function inWords(
  text: string,
  grammar: QuestionGrammar,
): Omit<Found, 'too-long' | 'too-short' | 'no-question-mark'> {
  const whole = (isFound: boolean): '' | false => (isFound ? '' : false);
  return {
    'about-others': whole(grammar.aboutOthers(text)),
    'not-about-me': whole(!grammar.aboutMe(text)),
    several: whole((text.match(/\?/g) ?? []).length > 1 || grammar.second(text)),
    'hidden-solution': grammar.hiddenSolution(text) || false,
    closed: whole(grammar.closed(text)),
    absolute: grammar.absolute(text) || false,
  };
}

function inShape(text: string): Pick<Found, 'too-long' | 'too-short' | 'no-question-mark'> {
  const count = (text.match(/[a-z0-9]+(?:['-][a-z0-9]+)*/g) ?? []).length;
  return {
    'too-long': count > longest && '',
    'too-short': count < shortest && '',
    'no-question-mark': !/\?["')\]]*$/.test(text) && '',
  };
}
