import { lazyPattern } from '../lazyPattern';
import type { Rule } from '../rule';
import { wordsOf, type Sentence } from '../sentence';
import { announced, withoutFillers } from './openers';
import { isCommand, isFiniteVerb } from './verbs';
import { askingPhrase, isSubject, subject } from './words';

/** How a question begins: with a question word, its verb, a command, a condition, or in the order of a statement. */
export type Lead = 'word' | 'verb' | 'command' | 'if' | 'statement';

/**
 * A Dutch line as the rules read it. All texts are in small letters without accents. `whole` is the sentence that asks,
 * without the fillers before it; `main` is `whole` from the clause on in which the asking begins, and `words` its words.
 * `isAnnounced` says that it came behind words such as "ik ben benieuwd"; `asked` counts the sentences that ask something.
 */
export interface Reading {
  readonly line: string;
  readonly whole: string;
  readonly main: string;
  readonly words: readonly string[];
  readonly lead: Lead;
  readonly isAnnounced: boolean;
  readonly asked: number;
  readonly hasQuestionMark: boolean;
}

let last: { of: Sentence; reading: Reading } | null = null;

/** Reads a sentence; the one read last is kept, since all rules ask for the same one. */
export function readDutch(sentence: Sentence): Reading {
  if (last?.of !== sentence) last = { of: sentence, reading: read(sentence) };
  return last.reading;
}

/** What a rule does with a reading, as what it does with a sentence. */
export const dutch =
  (fits: (reading: Reading) => boolean): Rule['fits'] =>
  (sentence) =>
    fits(readDutch(sentence));

const withoutAccents = (text: string): string =>
  /[^ -~]/.test(text) ? text.normalize('NFD').replace(/\p{M}/gu, '') : text;

function read(sentence: Sentence): Reading {
  const asked = sentence.asked.filter((one) => !isTag(withoutAccents(one)));
  const picked = withoutAccents(asked.at(-1) ?? joined(sentence));
  const whole = withoutFillers(picked);
  const { main, isAnnounced } = askingPart(whole);
  const words = wordsOf(main);
  return {
    line: withoutAccents(sentence.plain),
    whole,
    main,
    words,
    lead: leadOf(words, main),
    isAnnounced,
    asked: asked.length,
    hasQuestionMark: sentence.questionMarks > 0,
  };
}

/** The last sentence, or with only a tag asking, all there is. */
const joined = (sentence: Sentence): string =>
  sentence.asked.length > 0 ? sentence.plain : (sentence.sentences.at(-1) ?? '');

const isTag = lazyPattern(
  '^(?:toch|he|of niet(?: soms)?|niet(?:waar| waar| dan)?|klopt (?:dat|het)|ja toch|of wel|echt(?: waar)?|oke|ok|snap je|weet je(?: wel)?|lukt dat|eens|herken je dat|wat vind je|is dat (?:iets|wat|een idee)(?: voor (?:je|jou|u))?|(?:iets|wat) voor (?:je|jou|u)|vind je (?:ook )?niet|vindt u (?:ook )?niet|denk je niet|zeker|ja|nee|stel|pardon|sorry|huh|wat|hoezo niet|(?:.*, ?)?en (?:toen|dan)|herken je dat niet|zie je dat niet)$',
);

interface Asking {
  readonly main: string;
  readonly isAnnounced: boolean;
}

/** The clause in which something is asked, to the end: what stands before it tells when, where or on which condition. */
function askingPart(text: string): Asking {
  const first = askingFrom(text);
  if (first) return first;
  for (const { index, 0: sign } of text.matchAll(/ ?[,;:] ?| [-–—] /g)) {
    const found = askingFrom(withoutFillers(text.slice(index + sign.length)));
    if (found) return found;
  }
  return { main: text.slice(withoutComma(text)), isAnnounced: false };
}

function askingFrom(text: string): Asking | null {
  const question = announced(text);
  if (question !== null) return { main: question, isAnnounced: true };
  return asks(text) && !isTag(text) ? { main: text, isAnnounced: false } : null;
}

const isStatement = lazyPattern(`^(?:${subject}|misschien|volgens)\b`);

/** "Toen hij dat zei wat deed je": the question word with a verb behind it, further on; behind a statement also its subject. */
function withoutComma(text: string): number {
  const mustHaveSubject = isStatement(text);
  for (const { index, 1: verb = '', 2: next = '' } of text.matchAll(questionFurtherOn))
    if (isFiniteVerb(verb) && (!mustHaveSubject || isAskedWithStem(next))) return index + 1;
  return 0;
}

const questionFurtherOn = / (?:wat|hoe|wie|waar\w*|welke? \w+) (\w+) (\w+)/g;

const beginsWithQuestionWord = lazyPattern(
  `^${askingPhrase}\\b(?! (?:${subject}|ook)\\b)`,
  '^(?:waarom|hoezo|hoe dan)\\b',
);

/** A word before a pronoun that is no verb. */
const isLinking = lazyPattern(
  '^(?:als|dat|of|en|maar|om|omdat|toen|nu|terwijl|want|wat|wie|hoe|waar|wanneer|zoals|voordat|nadat|zodra|met|van|voor|aan|bij|op|in|door|over|naar|tegen|uit|die|hier|daar|ook|wel|niet|gewoon|zelf|misschien|volgens|stel|denk ik|sinds|omdat|doordat|zodat|tenzij|tot|totdat|mits|hoewel|en|dus|ja|of|behalve|zonder)$',
);

function asks(text: string): boolean {
  if (beginsWithQuestionWord(text)) return true;
  const [first, second] = firstTwo(text);
  if (second === undefined || first === undefined) return false;
  if (isSubject(second)) return !isLinking(first) && !isSubject(first);
  return isFiniteVerb(first) && !isCommand(first);
}

const firstTwo = (text: string): readonly string[] =>
  text.split(' ', 2).map((word) => word.replace(/[^\w'-]/g, ''));

const isConditional = lazyPattern('^(?:stel|gesteld|als|ervan uitgaande|aangenomen)\\b');

function leadOf(words: readonly string[], main: string): Lead {
  const [first = '', second = ''] = words;
  if (beginsWithQuestionWord(main)) return 'word';
  if (isConditional(main)) return 'if';
  if (isCommand(first) && !isAskedWithStem(second)) return 'command';
  if (isFiniteVerb(first)) return 'verb';
  if (isSubject(second) && !isLinking(first) && !isSubject(first)) return 'verb';
  return 'statement';
}

/** Behind a stem these are its subject; "het", "dat", "die" and "ze" can only be what it is done to. */
const isAskedWithStem = lazyPattern('^(?:je|jij|u|ik|jullie|we|wij|hij|zij|iemand|iedereen|niemand)$');
