import type { SyntaxNode, Tree } from '@lezer/common';
import type { CachedMetadata, EmbedCache, LinkCache, TagCache } from 'obsidian';
import { posOf, type Lines } from './lines.mts';
import { internalTarget, wikilinkReference, type LinkReference } from './references.mts';
import { tagsInText } from './tags.mts';

/** What stands inside the lines of a note, in order. */
export interface InlineCaches {
  links: LinkCache[];
  embeds: EmbedCache[];
  tags: TagCache[];
  footnoteRefs: NonNullable<CachedMetadata['footnoteRefs']>;
}

interface Pass extends InlineCaches {
  lines: Lines;
}

const textOf = (node: { from: number; to: number }, lines: Lines): string =>
  lines.text.slice(node.from, node.to);

function placed<T extends object>(
  value: T,
  node: SyntaxNode,
  lines: Lines,
): T & { position: ReturnType<typeof posOf> } {
  return { ...value, position: posOf(lines, node.from, node.to) };
}

function wikilink(node: SyntaxNode, lines: Lines): LinkReference {
  const original = textOf(node, lines);
  return wikilinkReference(original.slice(original.indexOf('[[') + 2, -2), original);
}

/** A Markdown link or image that leads to the vault; its text is what the page shows. */
function markdownLink(node: SyntaxNode, lines: Lines): LinkReference | null {
  const url = node.getChild('URL');
  const link = url && internalTarget(textOf(url, lines));
  if (!link) return null;
  const [open, close] = node.getChildren('LinkMark');
  const displayText = open && close ? lines.text.slice(open.to, close.from) : '';
  return { link, original: textOf(node, lines), displayText };
}

function tagsBetween(from: number, to: number, pass: Pass): void {
  for (const { tag, at } of tagsInText(pass.lines.text.slice(from, to))) {
    const start = from + at;
    pass.tags.push({ tag, position: posOf(pass.lines, start, start + tag.length) });
  }
}

const visitors: Record<string, (node: SyntaxNode, pass: Pass) => void> = {
  Wikilink: (node, pass) => pass.links.push(placed(wikilink(node, pass.lines), node, pass.lines)),
  WikilinkEmbed: (node, pass) => pass.embeds.push(placed(wikilink(node, pass.lines), node, pass.lines)),
  FootnoteReference: (node, pass) =>
    pass.footnoteRefs.push(placed({ id: textOf(node, pass.lines).slice(2, -1) }, node, pass.lines)),
  Link(node, pass) {
    const link = markdownLink(node, pass.lines);
    if (link) pass.links.push(placed(link, node, pass.lines));
    visitText(node, pass);
  },
  Image(node, pass) {
    const embed = markdownLink(node, pass.lines);
    if (embed) pass.embeds.push(placed(embed, node, pass.lines));
  },
};

const holdText = new Set([
  ...[1, 2, 3, 4, 5, 6].map((level) => `ATXHeading${level}`),
  ...['SetextHeading1', 'SetextHeading2', 'Paragraph', 'TableCell'],
  ...['Emphasis', 'StrongEmphasis', 'Strikethrough', 'Highlight'],
]);
const holdBlocks = new Set([
  ...['Document', 'BulletList', 'OrderedList', 'ListItem', 'Blockquote', 'FootnoteDefinition'],
  ...['Table', 'TableHeader', 'TableRow'],
]);

/** Reads a node whose own text counts: what stands between its children is searched for tags. */
function visitText(node: SyntaxNode, pass: Pass): void {
  let from = node.from;
  for (let child = node.firstChild; child; child = child.nextSibling) {
    tagsBetween(from, child.from, pass);
    visit(child, pass);
    from = child.to;
  }
  tagsBetween(from, node.to, pass);
}

function visit(node: SyntaxNode, pass: Pass): void {
  const visitor = visitors[node.name];
  if (visitor) return visitor(node, pass);
  if (holdText.has(node.name)) return visitText(node, pass);
  if (!holdBlocks.has(node.name)) return;
  for (let child = node.firstChild; child; child = child.nextSibling) visit(child, pass);
}

/** The links, embeds, tags and footnote references of a note, in order. */
export function inlineCaches(tree: Tree, lines: Lines): InlineCaches {
  const pass: Pass = { lines, links: [], embeds: [], tags: [], footnoteRefs: [] };
  visit(tree.topNode, pass);
  return pass;
}
