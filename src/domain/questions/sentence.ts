import { beginsWithLetter, isPlain } from './patterns/signs';
import { splitSentences } from './splitSentences';

/**
 * A line as the rules read it: `text` as it was typed, trimmed, without the sign of a list or a quote before it; `plain` in
 * lower case with straight quotes, one space between words and no sign at its end; `questionMarks` how many there are.
 *
 * A line often tells something before it asks. `sentences` are the sentences of `plain`, each without the signs at its end;
 * `asked` those that ended with a question mark; `question` the one that asks: the last of `asked`, else the last sentence.
 * None of them is ever an empty text, save `question` of a line without words.
 */
export interface Sentence {
  readonly text: string;
  readonly plain: string;
  readonly questionMarks: number;
  readonly sentences: readonly string[];
  readonly asked: readonly string[];
  readonly question: string;
}

/** Reads a line. A line without words has no sentences. */
export function readSentence(line: string): Sentence {
  const text = withoutListSign(line.trim());
  const whole = straightened(text.toLowerCase());
  const { sentences, asked } = splitSentences(whole);
  return {
    text,
    plain: withoutSignsAtEnd(whole),
    questionMarks: countOf('?', text),
    sentences,
    asked,
    question: asked.at(-1) ?? sentences.at(-1) ?? '',
  };
}

const withoutListSign = (text: string): string =>
  beginsWithLetter(text) ? text : text.replace(/^(?:(?:[-*+>]|\d{1,2}[.)])\s+)+/, '');

/** Replacing costs more than looking, and most lines have nothing to replace. */
const straightened = (text: string): string =>
  isPlain(text)
    ? text
    : text
        .replace(/[‘’`´]/g, "'")
        .replace(/[“”„]/g, '"')
        .replace(/\s+/g, ' ');

function withoutSignsAtEnd(text: string): string {
  let end = text.length;
  while (end > 0 && ' .?!…'.includes(text[end - 1] ?? '')) end -= 1;
  return end === text.length ? text : text.slice(0, end);
}

function countOf(sign: string, text: string): number {
  let count = 0;
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) count += 1;
  return count;
}

/** The words of a text, an apostrophe or a hyphen inside a word being part of it. */
export const wordsOf = (text: string): string[] =>
  text.match(/[a-z\d\u00aa-\u024f]+(?:['-][a-z\d\u00aa-\u024f]+)*/gi) ?? [];

const hasWord = /[a-z\d\u00aa-\u024f]/;

/** Whether a line says anything. */
export const hasWords = ({ plain }: Sentence): boolean => beginsWithLetter(plain) || hasWord.test(plain);
