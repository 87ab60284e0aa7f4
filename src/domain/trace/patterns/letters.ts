import { roleWords, titleWords } from '../lists/roleWords';
import type { Word } from '../reading/words';
import { isClearSubject, isSubject } from '../names/rules/subject';

const things =
  /^(?:vitamine|hepatitis|plan|groep|type|vitamin|option|optie|bijlage|appendix|annex|groupe?|team|klas|class|ward|room|kamer|lokaal|unit|blok|block|vak|band|set|year|jaar|cluster|categorie|category|niveau|level|model|variant|stap|step|punt|point|x|y|factor|vraag|question|gate|key|toets|letter|knop|line|lijn|bus|hall|schedule|section|part|deel)$/;
/** Letters with which nobody in particular is meant: A says to B. */
const anybody = /^[ABCINXYZ]$/;
const beforeWhom =
  /^(?:met|van|aan|bij|voor|door|tegen|over|naar|namens|with|to|from|by|for|about|of|after|towards|behind|against|and|en)$/;
const beforeSubject =
  /^(?:that|dat|what|wat|when|toen|if|als|because|omdat|and|en|but|maar|want|so|dus|while|terwijl|how|hoe|where|waar|then|nu|now|since|before|after|until|whether|of|zodat)$/;

/** Whether one letter stands for somebody by the words around it: met K. liep het vast, R said. */
export function isPersonByLetter(text: string, words: readonly Word[], index: number): boolean {
  const word = words[index] as Word;
  const before = words[index - 1]?.folded ?? '';
  if (
    things.test(before) ||
    (words[index - 1]?.gap ?? '').includes('§') ||
    !/^[ \n]|^$|[.!?*>:-] *$|, $/.test(word.gap)
  )
    return false;
  return text[word.next] === '.' ? isDottedPerson(words, index, before) : isBarePerson(words, index, before);
}

function isDottedPerson(words: readonly Word[], index: number, before: string): boolean {
  const word = words[index] as Word;
  const next = words[index + 1];
  if (word.starts) return isTold(words, index, next);
  if (next && !next.isCapital && /^\.(?: |, |['’]s )$/.test(next.gap)) return true;
  return word.gap === ' ' && (beforeWhom.test(before) || roleWords().has(before)) && !anybody.test(word.text);
}

function isTold(words: readonly Word[], index: number, next: Word | undefined): boolean {
  if (next === undefined) return false;
  if (isAgeBehind.test(next.gap)) return true;
  return next.gap === '. ' && (isSubjectBehindStop(words, index) || isFrom(words[index] as Word, next));
}

/** S. (9) asked. */
const isAgeBehind = /^\. \(\d{1,2}\) $/;

/** D. van de nachtdienst. */
const isFrom = (word: Word, next: Word): boolean =>
  !anybody.test(word.text) && /^(?:van|from)$/.test(next.folded);

/** The verb stands behind a full stop: K. vindt dat niet. */
function isSubjectBehindStop(words: readonly Word[], index: number): boolean {
  const verb = words[index + 1] as Word;
  return isSubject([{ ...verb, gap: ' ', starts: false }, ...words.slice(index + 2, index + 3)], 0);
}

function isBarePerson(words: readonly Word[], index: number, before: string): boolean {
  const word = words[index] as Word;
  if (anybody.test(word.text)) return false;
  if (word.next > word.to) return words[index + 1]?.isCapital === false && /^ $|^$/.test(word.gap);
  if (!word.starts && !beforeSubject.test(before)) return false;
  return word.starts ? isClearSubject(words, index + 1) : isSubject(words, index + 1);
}

/** All letters that stand alone in a text. */
export const standingLetters = (words: readonly Word[]): ReadonlySet<string> =>
  new Set(words.filter(({ isCapital, text }) => isCapital && text.length === 1).map(({ text }) => text));

const alphabet = 'ABCDEFGHJKLMNPQRSTVWXYZ';

/**
 * Mr T, mevrouw K. Letters that we put there ourselves begin with A and leave none out, so a letter whose neighbour is missing
 * is somebody's own.
 */
export function isTitledLetter(
  words: readonly Word[],
  index: number,
  standing: ReadonlySet<string>,
): boolean {
  const { text, gap } = words[index] as Word;
  const at = alphabet.indexOf(text);
  if (at < 1 || standing.has(alphabet.charAt(at - 1))) return false;
  return /^\.? $/.test(gap) && titleWords().has(words[index - 1]?.folded ?? '');
}
