import type { FrontMatterInfo } from 'obsidian';

const opening = /^---[ \t]*\r?\n/;
const closing = /^---[ \t]*(?:\r?\n|$)/m;

/** Where the block of properties at the top of a note begins and ends, in characters. */
export function getFrontMatterInfo(content: string): FrontMatterInfo {
  const from = opening.exec(content)?.[0].length ?? 0;
  const end = from > 0 ? closing.exec(content.slice(from)) : null;
  if (!end) return { exists: false, frontmatter: '', from: 0, to: 0, contentStart: 0 };
  const to = from + end.index;
  return {
    exists: true,
    frontmatter: content.slice(from, to),
    from,
    to,
    contentStart: to + end[0].length,
  };
}
