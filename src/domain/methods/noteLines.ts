/** A line of a method note with its number in the note, counted from 1. */
export interface NumberedLine {
  readonly number: number;
  readonly text: string;
}

/** A `key:: value` line: the key and the value as they were written. */
export interface Field extends NumberedLine {
  readonly key: string;
  readonly value: string;
}

const inlineField = /^([\p{L}-]+)[ \t]*::[ \t]*(.*)$/u;

/** The lines of a text, Windows line ends or not. */
export const linesOf = (text: string): NumberedLine[] =>
  text.split(/\r?\n/).map((line, index) => ({ number: index + 1, text: line }));

/** A line read as `key:: value` (Dataview's inline field); null when it is none. */
export function fieldIn({ number, text }: NumberedLine): Field | null {
  const [, key, value] = inlineField.exec(text.trim()) ?? [];
  return key === undefined ? null : { number, text: text.trim(), key, value: (value ?? '').trim() };
}
