import type { CachedMetadata, ListItemCache } from 'obsidian';
import { parseNote, resolveSubpath } from '../../../metadata/index.mts';

/** The part of a note's text that a subpath (`#Heading`, `#^block`) names; null when it names nothing. */
export function partOfNote(text: string, subpath: string): string | null {
  const cache = parseNote(text);
  const found = resolveSubpath(cache, subpath);
  if (!found) return null;
  const end = found.type === 'block' && found.list ? endOfItem(cache, found.list) : found.end?.offset;
  const lineStart = text.lastIndexOf('\n', found.start.offset - 1) + 1;
  return withoutIndent(text.slice(lineStart, end));
}

/** A list item comes with the items under it. */
function endOfItem({ listItems = [] }: CachedMetadata, item: ListItemCache): number {
  const under = new Set([item.position.start.line]);
  let end = item.position.end.offset;
  for (const { parent, position } of listItems) {
    if (!under.has(parent)) continue;
    under.add(position.start.line);
    end = position.end.offset;
  }
  return end;
}

/** What stood under another item stands by itself here. */
function withoutIndent(text: string): string {
  const indent = /^[ \t]*/.exec(text)?.[0] ?? '';
  if (indent === '') return text;
  const cut = (line: string): string => (line.startsWith(indent) ? line.slice(indent.length) : line);
  return text.split('\n').map(cut).join('\n');
}
