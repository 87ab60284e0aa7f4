/**
 * A line as the rules read it: `text` as it was typed, trimmed; `plain` in lower case with straight quotes, one space
 * between words and no sign at its end; `words` the words of `plain` without signs; `questionMarks` how many there are.
 */
export interface Sentence {
  readonly text: string;
  readonly plain: string;
  readonly words: readonly string[];
  readonly questionMarks: number;
}

/** Reads a line. Empty lines have no words. */
export function readSentence(line: string): Sentence {
  const text = line.trim();
  const plain = text
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/\s+/g, ' ')
    .replace(/[\s.?!…]+$/, '');
  const words = plain.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? [];
  return { text, plain, words, questionMarks: (text.match(/\?/g) ?? []).length };
}
