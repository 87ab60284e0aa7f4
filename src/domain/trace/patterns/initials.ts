import type { Candidate, Reading } from '../candidates';
import { commonAbbreviations } from '../lists/abbreviations';
import { canBePart, nameEnd, particlesFrom } from '../names/parseName';
import type { Word } from '../reading/words';
import { isPersonByLetter, isTitledLetter, standingLetters } from './letters';

const twoLetters = /^\p{Lu}(?:(?:de|v|vd|van|der)?\p{Lu})$/u;

const dottedAbbreviation = /^(?:BV|NV|PS|NB|UK|US|USA|EU|AM|PM|TV|BA|MA|PHD|DOB|IQ|VS|VOF)$/;

/**
 * Initials: M.B., J. de V., and two capitals that are neither agreed nor an abbreviation; one letter where it stands for
 * somebody, and then wherever it stands. Initials with a surname are a name.
 */
export function initials({ text, words, context }: Reading): Candidate[] {
  const agreed = new Set(context.agreedInitials.map((one) => one.replace(/\./g, '').toUpperCase()));
  const found: Candidate[] = [];
  const alone: Run[] = [];
  for (let index = 0; index < words.length; index += 1) {
    if (!words[index]?.isCapital) continue;
    const run = dottedRun(text, words, index) ?? bareLetter(words, index);
    if (run) {
      found.push(...ofRun(text, words, run, agreed));
      if (run.end - run.first === 1) alone.push(run);
      index = run.end - 1;
    } else if (isPair(words[index], agreed)) {
      const { from, to } = words[index] as Word;
      found.push({ from, to, kind: 'initials', why: 'initials' });
    }
  }
  return alone.length === 0 ? found : [...found, ...lettersOf(text, words, alone, agreed)];
}

interface Run {
  readonly first: number;
  readonly end: number;
}

const isLetter = (word: Word | undefined): word is Word => word?.isCapital === true && word.text.length === 1;

/** Letters with a full stop each, one after the other. */
function dottedRun(text: string, words: readonly Word[], first: number): Run | null {
  let end = first;
  while (
    isLetter(words[end]) &&
    text[words[end]?.next ?? 0] === '.' &&
    (end === first || isClose(words[end]))
  )
    end += 1;
  return end > first ? { first, end } : null;
}

const isClose = (word: Word | undefined): boolean => word?.gap === '.' || word?.gap === '. ';

const bareLetter = (words: readonly Word[], index: number): Run | null =>
  isLetter(words[index]) && words[index].folded !== 'i' ? { first: index, end: index + 1 } : null;

function ofRun(text: string, words: readonly Word[], run: Run, agreed: ReadonlySet<string>): Candidate[] {
  const { from } = words[run.first] as Word;
  const surname = surnameAfter(words, run.end);
  if (surname !== null) {
    return [{ from, to: words[surname - 1]?.to ?? from, kind: 'name', why: 'initials' }];
  }
  const particles = particlesFrom(words, run.end);
  const letter = words[run.end + particles];
  const isLong = particles > 0 && isLetter(letter) && text[letter.next] === '.';
  if (run.end - run.first === 1 && !isLong) return [];
  const last = (isLong ? letter : words[run.end - 1]) as Word;
  const to = text[last.next] === '.' ? last.next + 1 : last.to;
  const letters = text
    .slice(from, to)
    .replace(/[^\p{L}]/gu, '')
    .toUpperCase();
  if (agreed.has(letters) || dottedAbbreviation.test(letters)) return [];
  return [{ from, to, kind: 'initials', why: 'initials' }];
}

/** The index after the surname that follows initials, or null. */
function surnameAfter(words: readonly Word[], at: number): number | null {
  const count = particlesFrom(words, at);
  const surname = words[at + count];
  if (words[at]?.gap !== '. ' && words[at]?.gap !== '.') return null;
  if (!surname?.isCapital || surname.text.length < 2) return null;
  return count > 0 || canBePart({ ...surname, gap: ' ' }) ? nameEnd(words, at + count) : null;
}

/** The letters that stand for somebody: told by their place, or by the same letter elsewhere in the text. */
function lettersOf(
  text: string,
  words: readonly Word[],
  alone: readonly Run[],
  agreed: ReadonlySet<string>,
): Candidate[] {
  const free = alone.filter(
    ({ first, end }) => !agreed.has(words[first]?.text ?? '') && surnameAfter(words, end) === null,
  );
  const standing = standingLetters(words);
  const isTold = ({ first }: Run): boolean =>
    isPersonByLetter(text, words, first) || isTitledLetter(words, first, standing);
  const known = new Set(free.filter(isTold).map(({ first }) => words[first]?.text));
  const isSame = (run: Run): boolean => isTold(run) || isMentioned(words, run.first);
  return free
    .filter((run) => known.has(words[run.first]?.text) && isSame(run))
    .map(({ first }) => {
      const { from, next, to } = words[first] as Word;
      return {
        from,
        to: text[next] === '.' && next === to ? next + 1 : to,
        kind: 'initials',
        why: 'initials',
      };
    });
}

/** A letter again, but for plan B and group C. */
const isMentioned = (words: readonly Word[], index: number): boolean => {
  const before = words[index - 1];
  return words[index]?.starts === true || before?.isCapital === false;
};

function isPair(word: Word | undefined, agreed: ReadonlySet<string>): boolean {
  if (!word || word.text.length > 5 || !twoLetters.test(word.text)) return false;
  const letters = word.text.toUpperCase();
  return !agreed.has(letters) && !commonAbbreviations().has(letters);
}
