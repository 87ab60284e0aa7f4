import { plainLine } from './plainLine';
import type { Range } from './ranges';

/** The lines of a part of a text without what is withheld, and without the lines of which nothing remains. */
export function keptLines(text: string, { from, to }: Range, withheld: readonly Range[]): string[] {
  let at = from;
  return text
    .slice(from, to)
    .split('\n')
    .flatMap((line) => {
      const start = at;
      at += line.length + 1;
      const kept = plainLine(without(line, start, withheld));
      return kept !== line && isBare(kept) ? [] : [kept];
    });
}

function without(line: string, start: number, withheld: readonly Range[]): string {
  const within = withheld.filter(({ from, to }) => from < start + line.length && to > start);
  if (within.length === 0) return line;
  let at = 0;
  const parts = within.map(({ from, to }) => {
    const part = line.slice(at, Math.max(from - start, at));
    at = Math.min(to - start, line.length);
    return part;
  });
  return (parts.join('') + line.slice(at)).replace(/(\S)[ \t]{2,}/g, '$1 ').trimEnd();
}

/** Nothing but the signs of a list or a quote. */
const isBare = (line: string): boolean => /^[ \t]*(?:(?:>|[-+*]|\d{1,9}[.)]|\[.\])(?:[ \t]+|$))*$/.test(line);

/** Lines as running text: no two empty ones after each other, none at the ends. */
export const asBlock = (lines: readonly string[]): string =>
  lines
    .filter((line, at) => line.trim() !== '' || lines[at - 1]?.trim() !== '')
    .join('\n')
    .replace(/^(?:[ \t]*\n)+|\s+$/g, '');
