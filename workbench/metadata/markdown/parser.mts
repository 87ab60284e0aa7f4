import { parser, Strikethrough, Table } from '@lezer/markdown';
import { percentComments } from './comment.mts';
import { footnoteReferences, footnotes } from './footnote.mts';
import { highlightMarks, highlights } from './highlight.mts';
import { inlineParser } from './inlineSyntax.mts';
import { inlineMath, math } from './math.mts';
import { tasks } from './task.mts';
import { wikilinkBrackets, wikilinks } from './wikilink.mts';

const inline = inlineParser([...wikilinkBrackets, ...footnoteReferences, ...inlineMath, ...highlightMarks]);

/** CommonMark with tables and strikethrough, and what Obsidian adds to it, less what the cache does not need. */
export const noteParser = parser.configure([
  Table,
  Strikethrough,
  percentComments,
  math,
  footnotes,
  highlights,
  wikilinks,
  tasks,
  { parseInline: [inline], remove: ['Entity', 'HardBreak'] },
]);
