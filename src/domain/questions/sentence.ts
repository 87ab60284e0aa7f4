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

/** Replacing costs more than looking, and most lines have nothing to replace. */
function straightened(text: string): string {
  const quoted = /[‘’`´“”„]/.test(text) ? text.replace(/[‘’`´]/g, "'").replace(/[“”„]/g, '"') : text;
  return /\s\s|[^\S ]/.test(quoted) ? quoted.replace(/\s+/g, ' ') : quoted;
}

/** The words of a text, an apostrophe or a hyphen inside a word being part of it. */
export const wordsOf = (text: string): string[] =>
  text.match(/[a-z\d\u00aa-\u024f]+(?:['-][a-z\d\u00aa-\u024f]+)*/gi) ?? [];

const clausesOf = (question: string): string[] =>
  /[,;:]| [-–—]/.test(question)
    ? question.split(/ ?[,;:] ?| [-–—]+ /).filter((clause) => clause !== '')
    : [question].filter((clause) => clause !== '');
