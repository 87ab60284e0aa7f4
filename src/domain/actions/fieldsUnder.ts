import { markerLength } from '../contributions/contributionLine';
import type { ListItem } from '../text/outline';
import { parseAction } from './actionLine';

/** The `name:: words` lines right under a list item by their name in lower case; of two with one name the first. */
export function fieldsUnder(
  text: string,
  parent: ListItem,
  items: readonly ListItem[],
): ReadonlyMap<string, string> {
  const lines = items
    .filter(({ from, to, depth }) => depth === parent.depth + 1 && from > parent.from && to <= parent.to)
    .map(({ from, ownTo }) => text.slice(from, ownTo))
    .flatMap((own) => {
      const [, name = '', words = ''] = fieldLine.exec(own.slice(markerLength(own))) ?? [];
      return name === '' ? [] : [[name.toLowerCase(), oneLine(words)] as const];
    });
  return new Map(lines.reverse());
}

const fieldLine = /^([\p{L}-]+)::[ \t]*([\s\S]*)$/u;

/** Words without line breaks or spaces in a row. */
export const oneLine = (typed: string): string => typed.replace(/\s+/g, ' ').trim();

/** The id of the action that a list item is, or null. */
export function actionIdAt(text: string, { from }: ListItem): string | null {
  const [line = ''] = /^[^\r\n]*/.exec(text.slice(from)) ?? [];
  return parseAction(line)?.id ?? null;
}
