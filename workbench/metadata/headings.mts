import type { HeadingCache } from 'obsidian';
import type { TopBlock } from './blocks.mts';
import { lineAt, lineEnd, lineStart, posOf, type Lines } from './lines.mts';

const atx = /^[ \t]*#{1,6}(?:[ \t]+|$)/;
const closing = /(?:^|[ \t]+)#*[ \t]*$/;

/** The text of a heading as it is written, without its marks. */
function headingText(block: TopBlock, lines: Lines): string {
  const first = lines.text.slice(block.from, lineEnd(lines, lineAt(lines, block.from)));
  if (block.node.name.startsWith('Setext')) return first.trim();
  return first.replace(atx, '').replace(closing, '').trim();
}

/** The headings at the top of a note; those inside quotes and lists are not in the outline. */
export function headingsOf(blocks: TopBlock[], lines: Lines): HeadingCache[] {
  return blocks
    .filter((block) => block.type === 'heading')
    .map((block) => ({
      heading: headingText(block, lines),
      level: Number(block.node.name.at(-1)),
      position: posOf(lines, lineStart(lines, lineAt(lines, block.from)), block.to),
    }));
}
