import type { Candidate, Reading } from '../candidates';
import { commonAbbreviations } from '../lists/abbreviations';
import { canBePart, nameEnd, particlesFrom } from '../names/parseName';
import type { Word } from '../reading/words';

const twoLetters = /^\p{Lu}(?:(?:de|v|vd|van|der)?\p{Lu})$/u;

const dottedAbbreviation = /^(?:BV|NV|PS|NB|UK|US|USA|EU|AM|PM|TV|BA|MA|PHD|DOB|IQ|VS|VOF)$/;

/**
 * Initials: M.B., J. de V., and two capitals that are neither agreed nor an abbreviation. Initials with a surname are a
 * name.
 */
export function initials({ text, words, context }: Reading): Candidate[] {
  const agreed = new Set(context.agreedInitials.map((one) => one.replace(/\./g, '').toUpperCase()));
  const found: Candidate[] = [];
  for (let index = 0; index < words.length; index += 1) {
    if (!words[index]?.isCapital) continue;
    const run = dottedRun(text, words, index);
    if (run) {
      found.push(...ofRun(text, words, run, agreed));
      index = run.end - 1;
    } else if (isPair(words[index], agreed)) {
      const { from, to } = words[index] as Word;
      found.push({ from, to, kind: 'initials', why: 'initials' });
    }
  }
  return found;
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

function ofRun(text: string, words: readonly Word[], run: Run, agreed: ReadonlySet<string>): Candidate[] {
  const { from } = words[run.first] as Word;
  const surname = surnameAfter(words, run.end);
  if (surname !== null) {
    return [{ from, to: words[surname - 1]?.to ?? from, kind: 'name', why: 'initials' }];
  }
  const particles = particlesFrom(words, run.end);
  const letter = words[run.end + particles];
  const isLong = particles > 0 && isLetter(letter);
  const last = (isLong ? letter : words[run.end - 1]) as Word;
  const to = text[last.next] === '.' ? last.next + 1 : last.to;
  const letters = text
    .slice(from, to)
    .replace(/[^\p{L}]/gu, '')
    .toUpperCase();
  const isAlone = run.end - run.first === 1 && !isLong;
  if (agreed.has(letters) || dottedAbbreviation.test(letters) || (isAlone && !isPerson(text, words, run)))
    return [];
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

/** One letter with a full stop is somebody where the sentence goes on behind it. */
function isPerson(text: string, words: readonly Word[], { first, end }: Run): boolean {
  const next = words[end];
  const before = words[first - 1];
  if (!next || !before || before.gap.includes('§')) return false;
  const goesOn = /^\.(?: |, |['’]s )$/.test(next.gap) && !next.isCapital;
  return (
    goesOn &&
    /^ $/.test(words[first]?.gap ?? '') &&
    !/^(?:vitamine|hepatitis|plan|groep|type|vitamin|option|optie|bijlage)$/.test(before.folded) &&
    text !== ''
  );
}

function isPair(word: Word | undefined, agreed: ReadonlySet<string>): boolean {
  if (!word || word.text.length > 5 || !twoLetters.test(word.text)) return false;
  const letters = word.text.toUpperCase();
  return !agreed.has(letters) && !commonAbbreviations().has(letters);
}
