import type { BlockCache, ListItemCache, SectionCache } from 'obsidian';
import type { Lines } from './lines.mts';

const endingId = /(?:^|\s)\^([a-z0-9-]+)\s*$/i;
const onlyId = /^\s*\^[a-z0-9-]+\s*$/i;

/** The block id that a text ends with, without its `^`. */
export const blockId = (text: string): string | undefined => endingId.exec(text)?.[1];

const canHaveId = new Set(['paragraph', 'blockquote', 'callout']);

/** Gives sections their ids. A line with an id alone names the block before it. */
export function withIds(sections: SectionCache[], lines: Lines): SectionCache[] {
  const named = sections.map((section) => ({ ...section }));
  named.forEach((section, index) => {
    if (!canHaveId.has(section.type)) return;
    const text = lines.text.slice(lines.starts[section.position.start.line], endOffset(section, lines));
    const id = blockId(text);
    const owner = onlyId.test(text) ? (named[index - 1] ?? section) : section;
    if (id !== undefined) owner.id = id;
  });
  return named;
}

const endOffset = ({ position }: SectionCache, lines: Lines): number =>
  (lines.starts[position.end.line] ?? 0) + position.end.col;

/** All blocks with an id, by the id in lower case. */
export function blocksById(sections: SectionCache[], items: ListItemCache[]): Record<string, BlockCache> {
  const blocks: Record<string, BlockCache> = {};
  for (const { id, position } of [...sections, ...items])
    if (id) blocks[id.toLowerCase()] ??= { id, position };
  return blocks;
}
