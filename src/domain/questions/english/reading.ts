import type { Sentence } from '../sentence';
import type { Possible } from '../patterns/patternBook';
import { englishBook } from './book';
import { isLettersOnly } from '../patterns/signs';
import { hasOddSpelling, normalised } from './normalised';
import { withoutFalseStart } from './falseStart';
import * as starts from './starts';

/** How a question begins: with a question word, a verb, "tell us", or as no question does. */
export type Start = 'question-word' | 'auxiliary' | 'telling' | 'none';

/**
 * A line as the English rules read it, every text normalised. `before` are the sentences before the one that asks;
 * `asking` is that one, without what it begins with before it says anything ("um, so"), which is `opener`. `core` is
 * `asking` from where the question begins, and `wrapped` what is asked in it ("can you tell us **why you left**").
 */
export interface Reading {
  readonly before: readonly string[];
  readonly asking: string;
  readonly opener: string;
  readonly core: string;
  readonly wrapped: string;
  readonly start: Start;
  /** What rules can be about (traitBit): how `core` and `wrapped` begin, and whether something is stated. */
  readonly starts: number;
  /** All sentences up to the one that asks, joined by " . ". */
  readonly line: string;
  /** The patterns for which the line has the words. */
  readonly possible: Possible;
  readonly sentence: Sentence;
}

/** How a question begins that a rule is about; `stated` where something is said before it, or nothing is asked. */
export type Trait = Start | 'stated';

const traitOrder: readonly Trait[] = ['question-word', 'auxiliary', 'telling', 'none', 'stated'];

/** The bit of a trait. */
export const traitBit = (trait: Trait): number => 1 << traitOrder.indexOf(trait);

const traitsOf = (start: Start, wrappedStart: Start, isLedTo: boolean): number =>
  traitBit(start) | traitBit(wrappedStart) | (isLedTo || start === 'none' ? traitBit('stated') : 0);

let last: Reading | undefined;

/** Reads a sentence as English. All rules ask for the same one after another, so the last is remembered. */
export function readEnglish(sentence: Sentence): Reading {
  if (last?.sentence !== sentence) last = read(sentence);
  return last;
}

/** What a sentence says in one spelling. Most sentences are written like that already, as their words tell. */
function read(sentence: Sentence): Reading {
  const { sentences } = sentence;
  if (sentences.every(isLettersOnly)) {
    const possible = englishBook.possibleIn(sentences.join(' '));
    if (!hasOddSpelling(sentence.plain, possible)) return readIn(sentence, sentences, possible);
  }
  const texts = sentences.map(normalised);
  return readIn(sentence, texts, englishBook.possibleIn(texts.join(' ')));
}

/** Reads a sentence of which the sentences are normalised as `texts`, and looked up. */
function readIn(sentence: Sentence, texts: readonly string[], possible: Possible): Reading {
  const at = askingIndex(sentence, texts, possible);
  const said = texts[at] ?? '';
  const asking = withoutFalseStart(starts.withoutFillers(said, possible) || said);
  const { core, start } = questionIn(asking, possible);
  const wrapped = start === 'question-word' ? core : starts.withoutWrapping(core, possible);
  const before = texts.slice(0, at);
  const line = before.length > 0 ? `${before.join(' . ')} . ${asking}` : asking;
  return {
    before,
    asking,
    opener: said.slice(0, said.length - asking.length),
    core,
    wrapped,
    start,
    starts: traitsOf(start, wrapped === core ? start : startOf(wrapped, possible), core !== asking),
    line,
    possible,
    sentence,
  };
}

function askingIndex(sentence: Sentence, texts: readonly string[], possible: Possible): number {
  const last = texts.length - 1;
  if (sentence.asked.length > 0) return sentence.sentences.lastIndexOf(sentence.question);
  if (last <= 0) return last;
  const asks = texts.findIndex(
    (text) => questionIn(starts.withoutFillers(text, possible), possible).start !== 'none',
  );
  return asks < 0 ? last : asks;
}

interface Found {
  readonly core: string;
  readonly start: Start;
}

function questionIn(asking: string, possible: Possible): Found {
  const first = startOf(asking, possible);
  const found = { core: asking, start: first };
  if (first === 'telling') return inLaterClause(asking, possible) ?? found;
  if (first !== 'none') return found;
  return inLaterClause(asking, possible) ?? inside(asking, possible) ?? { core: asking, start: 'none' };
}

function startOf(text: string, possible: Possible): Start {
  if (starts.startsAsQuestionWord(text, possible)) return 'question-word';
  if (starts.startsAsTelling(text, possible)) return 'telling';
  return starts.startsAsAuxiliary(text, possible) ? 'auxiliary' : 'none';
}

function inLaterClause(asking: string, possible: Possible): Found | null {
  const clauses = asking.split(' , ');
  for (let i = 1; i < clauses.length; i += 1) {
    const clause = starts.withoutFillers(clauses[i] ?? '', possible);
    const start = laterStartOf(clause, possible);
    if (start === 'none') continue;
    return { core: [clause, ...clauses.slice(i + 1)].join(' , '), start };
  }
  return null;
}

function laterStartOf(clause: string, possible: Possible): Start {
  if (starts.isTag(clause, possible)) return 'none';
  if (starts.isInverted(clause, possible)) return 'question-word';
  if (starts.startsAsTelling(clause, possible) || starts.startsAsWish(clause, possible)) return 'telling';
  return starts.startsAsAuxiliaryWithSubject(clause, possible) ? 'auxiliary' : 'none';
}

function inside(asking: string, possible: Possible): Found | null {
  const wh = starts.inversionInside(asking, possible);
  if (wh >= 0) return { core: asking.slice(wh), start: 'question-word' };
  const subject = starts.subjectQuestionInside(asking, possible);
  if (subject >= 0) return { core: asking.slice(subject), start: 'question-word' };
  const aux = starts.auxiliaryInside(asking, possible);
  return aux >= 0 ? { core: asking.slice(aux), start: 'auxiliary' } : null;
}
