import type { Tree } from '@lezer/common';
import type { CachedMetadata, SectionCache } from 'obsidian';
import { blocksById, withIds } from './blockIds.mts';
import { topBlocks, type TopBlock } from './blocks.mts';
import { definitionsOf } from './definitions.mts';
import { findFrontmatter, frontmatterLinks, readProperties, type FrontmatterBlock } from './frontmatter.mts';
import { headingsOf } from './headings.mts';
import { inlineCaches } from './inline.mts';
import { posOf, readLines, type Lines } from './lines.mts';
import { listItemsOf } from './listItems.mts';
import { noteParser } from './markdown/parser.mts';

/** Line ends in the place of the properties keep every offset. */
const parseBody = (text: string, from: number): Tree =>
  noteParser.parse('\n'.repeat(from) + text.slice(from));

function frontmatterCache(block: FrontmatterBlock | null, lines: Lines): CachedMetadata {
  const frontmatter = block && readProperties(block.yaml);
  if (!block || !frontmatter) return {};
  return {
    frontmatter,
    frontmatterPosition: posOf(lines, 0, block.end),
    frontmatterLinks: frontmatterLinks(frontmatter),
  };
}

function sectionsOf(front: FrontmatterBlock | null, blocks: TopBlock[], lines: Lines): SectionCache[] {
  const yaml = front ? [{ type: 'yaml', position: posOf(lines, 0, front.end) }] : [];
  const body = blocks.map(({ type, from, to }) => ({ type, position: posOf(lines, from, to) }));
  return withIds([...yaml, ...body], lines);
}

const isEmpty = (value: unknown): boolean =>
  Array.isArray(value)
    ? value.length === 0
    : typeof value === 'object' && Object.keys(value ?? {}).length === 0;

/** Leaves out what a note has none of, as Obsidian does. */
const filled = (cache: CachedMetadata): CachedMetadata =>
  Object.fromEntries(Object.entries(cache).filter(([, value]) => !isEmpty(value)));

/**
 * What Obsidian's metadata cache says about a note's text. Lines and columns count from 0, offsets are UTF-16 code
 * units. Never throws: YAML that does not parse gives no `frontmatter`.
 *
 * Where its places differ from what CommonMark suggests, they are those of remark-parse 8 in its `commonmark` mode,
 * whose rules the real app's outputs show to the letter: blocks are whole lines, and lists are stripped of their
 * containers line by line (see containers.mts).
 */
export function parseNote(note: string): CachedMetadata {
  const lines = readLines(note);
  const front = findFrontmatter(lines.text);
  const tree = parseBody(lines.text, front?.end ?? 0);
  const blocks = topBlocks(tree, lines);
  const sections = sectionsOf(front, blocks, lines);
  const listItems = listItemsOf(blocks, lines);
  const { links, embeds, tags, footnoteRefs } = inlineCaches(tree, lines);
  const body: CachedMetadata = {
    links,
    embeds,
    tags,
    headings: headingsOf(blocks, lines),
    sections,
    listItems,
  };
  const named: CachedMetadata = {
    blocks: blocksById(sections, listItems),
    footnoteRefs,
    ...definitionsOf(tree, lines),
  };
  return { ...filled({ ...body, ...named }), ...frontmatterCache(front, lines) };
}
