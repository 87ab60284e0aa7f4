import type { MarkdownPostProcessorContext, MarkdownRenderChild, MarkdownSectionInformation } from 'obsidian';
import type { SectionLines } from '../tree/sections.mts';

/** What a page is made of, for the processors that ask. */
export interface PageFacts {
  text: string;
  sourcePath: string;
  frontmatter: unknown;
  addChild: (child: MarkdownRenderChild) => void;
}

function sectionInfo(
  el: Element,
  sections: Map<Element, SectionLines>,
  text: string,
): MarkdownSectionInformation | null {
  for (let at: Element | null = el; at; at = at.parentElement) {
    const lines = sections.get(at);
    if (lines) return { text, ...lines };
  }
  return null;
}

let lastId = 0;

/** The context that processors of one page get. Section information is there while the element is in its section. */
export function pageContext(
  facts: PageFacts,
  sections: Map<Element, SectionLines>,
): MarkdownPostProcessorContext {
  const { text, sourcePath, frontmatter, addChild } = facts;
  return {
    docId: `reading-${++lastId}`,
    sourcePath,
    frontmatter,
    addChild,
    getSectionInfo: (el) => sectionInfo(el, sections, text),
  };
}
