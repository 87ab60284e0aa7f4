import { toDom } from 'hast-util-to-dom';
import type { MarkdownRenderChild } from 'obsidian';
import { parseNote } from '../metadata/index.mts';
import { pageContext } from './page/context.mts';
import { listen, type TickedTask } from './page/events.mts';
import { processSection, type Processors } from './page/processors.mts';
import { buildPage } from './tree/build.mts';
import type { VaultView } from './tree/links.mts';
import type { SectionLines } from './tree/sections.mts';

/** How a note is shown. */
export interface RenderOptions extends VaultView, Processors {
  sourcePath: string;
  addChild?: (child: MarkdownRenderChild) => void;
  /** A task's box was clicked; the host changes the note and shows it again. */
  onTask?: (task: TickedTask) => void;
}

const nothing = (): void => undefined;

/** The elements of each section, in order. */
function appendPage(text: string, el: HTMLElement, options: RenderOptions): Map<Element, SectionLines> {
  const { root, sections } = buildPage(text, options);
  const nodes = root.children.map((node) => toDom(node, { fragment: true, document: el.ownerDocument }));
  const first = el.children.length;
  el.append(...nodes);
  const elements = [...el.children].slice(first);
  return new Map(sections.map((lines, index) => [elements[index], lines] as const).filter(hasElement));
}

const isDiv = (el: Element): el is HTMLDivElement => el.tagName === 'DIV';

const hasElement = (entry: readonly [Element | undefined, SectionLines]): entry is [Element, SectionLines] =>
  entry[0] !== undefined;

/**
 * Appends a note to an element as Obsidian's reading view shows it. Resolves when all processors are through; the text
 * stands in the element before that.
 */
export async function renderMarkdown(text: string, el: HTMLElement, options: RenderOptions): Promise<void> {
  const sections = appendPage(text, el, options);
  listen(el, options.onTask);
  const { sourcePath, addChild = nothing } = options;
  const ctx = pageContext({ text, sourcePath, frontmatter: parseNote(text).frontmatter, addChild }, sections);
  const elements = [...sections.keys()].filter(isDiv);
  await Promise.all(elements.map((section) => processSection(section, options, ctx)));
}
