import type { Element, Nodes, Root, Text } from 'hast';
import type { Code, Html, Link } from 'mdast';
import type { InlineMath, Math } from 'mdast-util-math';
import { defaultHandlers, toHast, type Handlers, type State } from 'mdast-util-to-hast';
import { hideBlockIds } from './blockIds.mts';
import { markCallouts } from './callouts.mts';
import { markHeadings } from './headings.mts';
import { markHighlights } from './highlights.mts';
import { keepLineBreaks } from './lineBreaks.mts';
import { markLinks, type VaultView } from './links.mts';
import { parseTree } from './parse.mts';
import { intoSections, type SectionLines } from './sections.mts';
import { markTags } from './tags.mts';
import { nameTasks } from './taskNames.mts';
import { markTasks } from './tasks.mts';

/** A note as a page: its elements, and the lines of each section in the order of the root's children. */
export interface Page {
  root: Root;
  sections: SectionLines[];
}

const element = (tagName: string, className: string[], text: string): Element => ({
  type: 'element',
  tagName,
  properties: { className },
  children: [{ type: 'text', value: text }],
});

/** HTML in a line leaves its text, blocks of it show as they are written: nothing of it becomes an element but `br`. */
function html(_state: unknown, node: Html): Element | Text | undefined {
  if (/^<br\s*\/?>$/i.test(node.value))
    return { type: 'element', tagName: 'br', properties: {}, children: [] };
  if (/^<(?:!--|\/?[a-z][^<]*>$)/i.test(node.value)) return undefined;
  return { type: 'text', value: node.value };
}

/** Every link says its own element and address, see links, tags, tasks. */
function link(state: State, node: Link): Element {
  const anchor: Element = { type: 'element', tagName: 'a', properties: {}, children: state.all(node) };
  state.patch(node, anchor);
  const result = state.applyData(node, anchor);
  return result.type === 'element' ? result : anchor;
}

/** Themes and plugins find a code block's language on its `pre` too. */
function code(state: State, node: Code): Element {
  const pre = defaultHandlers.code(state, node);
  const [language] = (node.lang ?? '').split(' ');
  if (language) pre.properties['className'] = [`language-${language}`];
  return pre;
}

const handlers: Handlers = {
  html,
  code,
  link,
  math: (_state, node: Math) => element('div', ['math', 'math-block'], node.value),
  inlineMath: (_state, node: InlineMath) => element('span', ['math', 'math-inline'], node.value),
};

const rootOf = (node: Nodes): Root => (node.type === 'root' ? node : { type: 'root', children: [] });

/** Reads a note's text as the page that shows it. */
export function buildPage(text: string, vault: VaultView): Page {
  const tree = parseTree(text);
  hideBlockIds(tree);
  markTasks(tree);
  markCallouts(tree);
  markHeadings(tree, text);
  markLinks(tree, vault);
  markHighlights(tree);
  markTags(tree);
  keepLineBreaks(tree);
  nameTasks(tree);
  const sections = intoSections(tree);
  return { root: rootOf(toHast(tree, { handlers })), sections };
}
