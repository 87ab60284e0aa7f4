import type { Blockquote, BlockContent, DefinitionContent, Paragraph, PhrasingContent, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { as } from './element.mts';

const head = /^\[!([^\]|]+)(?:\|([^\]]*))?\]([+-]?)[ \t]*/;

interface Callout {
  type: string;
  metadata: string;
  fold: string;
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Splits a paragraph's content at its first line end. */
function splitFirstLine(nodes: PhrasingContent[]): [PhrasingContent[], PhrasingContent[]] {
  const at = nodes.findIndex(
    (node) => node.type === 'break' || (node.type === 'text' && node.value.includes('\n')),
  );
  const node = nodes[at];
  if (!node) return [nodes, []];
  if (node.type !== 'text') return [nodes.slice(0, at), nodes.slice(at + 1)];
  const cut = node.value.indexOf('\n');
  const [before, after] = [node.value.slice(0, cut), node.value.slice(cut + 1)];
  return [
    [...nodes.slice(0, at), { type: 'text', value: before }],
    [{ type: 'text', value: after }, ...nodes.slice(at + 1)],
  ];
}

const div = (className: string[], children: Blockquote['children']): Blockquote => ({
  type: 'blockquote',
  data: as('div', { className }),
  children,
});

const line = (className: string[], children: PhrasingContent[]): Paragraph => ({
  type: 'paragraph',
  data: as('div', { className }),
  children,
});

function titleOf({ type, fold }: Callout, title: PhrasingContent[]): Blockquote {
  const isEmpty = title.every((node) => node.type === 'text' && node.value.trim() === '');
  const words: PhrasingContent[] = isEmpty ? [{ type: 'text', value: capitalised(type) }] : title;
  const folded = fold === '-' ? ['callout-fold', 'is-collapsed'] : ['callout-fold'];
  const parts = [line(['callout-icon'], []), line(['callout-title-inner'], words)];
  return div(['callout-title'], fold === '' ? parts : [...parts, line(folded, [])]);
}

function classesOf(fold: string): string[] {
  if (fold === '') return ['callout'];
  return fold === '-' ? ['callout', 'is-collapsible', 'is-collapsed'] : ['callout', 'is-collapsible'];
}

function fill(quote: Blockquote, callout: Callout, first: Paragraph): void {
  const [title, rest] = splitFirstLine(first.children);
  const text: (BlockContent | DefinitionContent)[] =
    rest.length > 0 ? [{ type: 'paragraph', children: rest }] : [];
  const content = [...text, ...quote.children.slice(1)];
  const { type, metadata, fold } = callout;
  quote.data = as('div', {
    className: classesOf(fold),
    dataCallout: type,
    dataCalloutFold: fold,
    dataCalloutMetadata: metadata,
  });
  quote.children = [
    titleOf(callout, title),
    ...(content.length > 0 ? [div(['callout-content'], content)] : []),
  ];
}

function markCallout(quote: Blockquote): void {
  const first = quote.children[0];
  if (first?.type !== 'paragraph') return;
  const text = first.children[0];
  const found = text?.type === 'text' ? head.exec(text.value) : null;
  if (!found || text?.type !== 'text') return;
  const [whole, type = '', metadata = '', fold = ''] = found;
  text.value = text.value.slice(whole.length);
  fill(quote, { type: type.trim().toLowerCase(), metadata: metadata.trim(), fold }, first);
}

/** Makes callouts of the quotes that begin with `[!type]`, nested ones too. */
export const markCallouts = (tree: Root): void => visit(tree, 'blockquote', markCallout);
