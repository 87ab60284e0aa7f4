import { splitSentences } from './splitSentences';

/**
 * A line as the rules read it: `text` as it was typed, trimmed, without the sign of a list or a quote before it; `plain` in
 * lower case with straight quotes, one space between words and no sign at its end; `words` the words of `plain` without
 * signs; `questionMarks` how many there are.
 *
 * A line often tells something before it asks. `sentences` are the sentences of `plain`, each without the signs at its end;
 * `asked` those that ended with a question mark; `question` the one that asks: the last of `asked`, else the last sentence.
 * `clauses` are the parts of `question` between commas, semicolons, colons and dashes. Nothing is ever an empty text, save
 * `question` of an empty line.
 */
export interface Sentence {
  readonly text: string;
  readonly plain: string;
  readonly words: readonly string[];
  readonly questionMarks: number;
  readonly sentences: readonly string[];
  readonly asked: readonly string[];
  readonly question: string;
  readonly clauses: readonly string[];
}

/** Reads a line. Empty lines have no words. */
export function readSentence(line: string): Sentence {
  const text = line.trim().replace(/^(?:(?:[-*+>]|\d{1,2}[.)])\s+)+/, '');
  const whole = straightened(text.toLowerCase());
  const plain = whole.replace(/[\s.?!…]+$/, '');
  const { sentences, asked } = splitSentences(whole);
  const question = asked.at(-1) ?? sentences.at(-1) ?? '';
  const questionMarks = text.split('?').length - 1;
  return {
    text,
    plain,
    words: wordsOf(plain),
    questionMarks,
    sentences,
    asked,
    question,
    clauses: clausesOf(question),
  };
}

const straightened = (text: string): string =>
  text
    .replace(/[‘’`´]/g, "'")
    .replace(/[“”„]/g, '"')
    .replace(/\s+/g, ' ');

/** The words of a text, an apostrophe or a hyphen inside a word being part of it. */
export const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu) ?? [];

const clausesOf = (question: string): string[] =>
  question.split(/ ?[,;:] ?| [-–—]+ /).filter((clause) => clause !== '');
