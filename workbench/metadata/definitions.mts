import type { SyntaxNode, Tree } from '@lezer/common';
import type { CachedMetadata } from 'obsidian';
import { lastLine } from './blocks.mts';
import { lineEnd, posOf, type Lines } from './lines.mts';
import { internalTarget } from './references.mts';

type Definitions = Required<Pick<CachedMetadata, 'footnotes' | 'referenceLinks'>>;

const slice = (node: SyntaxNode | null, lines: Lines): string =>
  node ? lines.text.slice(node.from, node.to) : '';

const positionOf = (node: SyntaxNode, lines: Lines): ReturnType<typeof posOf> =>
  posOf(lines, node.from, lineEnd(lines, lastLine(node, lines)));

function footnote(node: SyntaxNode, lines: Lines): Definitions['footnotes'][number] {
  const label = slice(node.getChild('FootnoteLabel'), lines);
  return { id: label.slice(2, -2), position: positionOf(node, lines) };
}

function reference(node: SyntaxNode, lines: Lines): Definitions['referenceLinks'][number] {
  const url = slice(node.getChild('URL'), lines);
  const id = slice(node.getChild('LinkLabel'), lines).slice(1, -1);
  return { id, link: internalTarget(url) ?? url, position: positionOf(node, lines) };
}

/** What a note defines for use elsewhere in it: footnotes and the targets of reference links. */
export function definitionsOf(tree: Tree, lines: Lines): Definitions {
  const found: Definitions = { footnotes: [], referenceLinks: [] };
  for (let node = tree.topNode.firstChild; node; node = node.nextSibling) {
    if (node.name === 'FootnoteDefinition') found.footnotes.push(footnote(node, lines));
    if (node.name === 'LinkReference') found.referenceLinks.push(reference(node, lines));
  }
  return found;
}
