import { inOneLine, sameName, type Pseudonym, type PseudonymKey } from './pseudonym';

/** Why a line of a moved key can't be used. */
export type KeyLineProblem = 'no-sign' | 'no-name' | 'no-pseudonym' | 'named-twice';

/** A line that can't be used; `line` counts from 1. What stands in it is not repeated. */
export interface BadKeyLine {
  readonly line: number;
  readonly problem: KeyLineProblem;
}

/** What a moved key says: the people of the lines that could be read, and the lines that could not. */
export interface ReadKey {
  readonly key: PseudonymKey;
  readonly bad: readonly BadKeyLine[];
}

/** The key as a text to move by hand: a line for each person, `Jansen = de moeder`. */
export const formatKey = (key: PseudonymKey): string =>
  key.map(({ name, pseudonym }) => `${name} = ${pseudonym}\n`).join('');

/**
 * Reads a key that was moved by hand. Empty lines count for nothing. Of two lines with one name the first is kept; the
 * second is told as a problem unless it says the same.
 */
export function parseKey(text: string): ReadKey {
  const found = new Map<string, Pseudonym>();
  const bad: BadKeyLine[] = [];
  text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .forEach((line, index) => {
      if (line.trim() === '') return;
      const read = readLine(line, found);
      if (typeof read === 'string') bad.push({ line: index + 1, problem: read });
      else found.set(sameName(read.name), read);
    });
  return { key: [...found.values()], bad };
}

function readLine(line: string, found: ReadonlyMap<string, Pseudonym>): Pseudonym | KeyLineProblem {
  const sign = line.indexOf('=');
  if (sign < 0) return 'no-sign';
  const one = { name: inOneLine(line.slice(0, sign)), pseudonym: inOneLine(line.slice(sign + 1)) };
  if (one.name === '') return 'no-name';
  if (one.pseudonym === '') return 'no-pseudonym';
  const earlier = found.get(sameName(one.name));
  return earlier && earlier.pseudonym !== one.pseudonym ? 'named-twice' : (earlier ?? one);
}
