import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import type { Extension } from '@codemirror/state';
import { tags } from '@lezer/highlight';
import { noteTags } from './markdownSyntax.mts';

const headings = [1, 2, 3, 4, 5, 6] as const;

/** Gives the pieces of Markdown the class names that Obsidian gives them; the colours are in the style sheets. */
const style = HighlightStyle.define([
  ...headings.map((level) => ({ tag: tags[`heading${level}`], class: `cm-header cm-header-${level}` })),
  { tag: tags.strong, class: 'cm-strong' },
  { tag: tags.emphasis, class: 'cm-em' },
  { tag: tags.strikethrough, class: 'cm-strikethrough' },
  { tag: tags.link, class: 'cm-link' },
  { tag: tags.url, class: 'cm-url' },
  { tag: tags.monospace, class: 'cm-inline-code' },
  { tag: tags.quote, class: 'cm-quote' },
  { tag: tags.processingInstruction, class: 'cm-formatting' },
  { tag: tags.contentSeparator, class: 'cm-hr' },
  { tag: tags.atom, class: 'cm-formatting-task' },
  { tag: noteTags.internalLink, class: 'cm-hmd-internal-link' },
  { tag: noteTags.hashtag, class: 'cm-hashtag' },
  { tag: noteTags.highlight, class: 'cm-highlight' },
  { tag: noteTags.comment, class: 'cm-comment' },
  { tag: noteTags.blockId, class: 'cm-blockid' },
  { tag: noteTags.frontmatter, class: 'cm-hmd-frontmatter' },
]);

/** Colours and shapes of Markdown. */
export function noteHighlighting(): Extension {
  return syntaxHighlighting(style);
}
