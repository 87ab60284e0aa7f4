import { isFiniteVerb } from './dutch/verbs';
import { lazyPattern, lazyWords } from './lazyPattern';

/** Two questions that were put as one. */
export type TwoQuestions = readonly [first: string, second: string];

const asksInDutch = lazyWords('wat hoe wie waar wanneer waarom');
const asksInEnglish = lazyWords('what how who where when why');
const isAuxiliary = lazyWords(
  'did do does was were is are had have has would could can will should might must',
);
const subject = lazyPattern(
  '^(?:je|jij|u|hij|ze|zij|het|dat|dit|er|jullie|iemand|de|een|jouw|haar|zijn|hun|die|deze)$',
  '^(?:you|he|she|it|they|that|this|there|we|anyone|someone|the|your|his|her|their)$',
);
const joint = /,? (?:en|and) /gi;
const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[\s,;:?!.]+/)
    .filter((word) => word !== '');

/**
 * The two questions of which one is made, in the writer's own words; null where it is not certain where the one ends. It is
 * where both have a question mark of their own, and where two main clauses that each begin with a question word are joined
 * once by "en" or "and".
 */
export function splitQuestion(line: string): TwoQuestions | null {
  const text = line.trim();
  return byQuestionMarks(text) ?? byClauses(text);
}

/** A question of one or two words ("Waarom?", "Hoe dan?") leans on the other one, and stays with it. */
function byQuestionMarks(text: string): TwoQuestions | null {
  const [, first, second] = /^([^?]+\?)\s+([^?]+\?)$/.exec(text) ?? [];
  if (first === undefined || second === undefined) return null;
  return [first, second].every((one) => wordsOf(one).length > 2) ? [first, second] : null;
}

function byClauses(text: string): TwoQuestions | null {
  const whole = /^([^?.!:;]+)\?$/.exec(text)?.[1] ?? '';
  const joints = [...whole.matchAll(joint)];
  const [only] = joints;
  if (!only || joints.length > 1) return null;
  const first = whole.slice(0, only.index);
  const second = whole.slice(only.index + only[0].length);
  if (![first, second].every(asksByItself)) return null;
  return [`${first}?`, `${second.charAt(0).toUpperCase()}${second.slice(1)}?`];
}

/**
 * Question word, verb, subject, and no other question word: a clause that says how or what ("hoe je dat deed") has another
 * order. English "when" may follow, as it tells the moment ("how did you feel when she left").
 */
function asksByItself(clause: string): boolean {
  const [asking = '', verb = '', next = '', ...others] = wordsOf(clause);
  if (!subject(next) || others.some(asksAgain)) return false;
  return (asksInDutch(asking) && isFiniteVerb(verb)) || (asksInEnglish(asking) && isAuxiliary(verb));
}

const asksAgain = (word: string): boolean => asksInDutch(word) || (asksInEnglish(word) && word !== 'when');
