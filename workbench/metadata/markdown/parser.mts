import { parser, Strikethrough, Table } from '@lezer/markdown';
import { percentComments } from './comment.mts';
import { footnotes } from './footnote.mts';
import { highlights } from './highlight.mts';
import { math } from './math.mts';
import { wikilinks } from './wikilink.mts';

/** CommonMark with tables and strikethrough, and what Obsidian adds to it. */
export const noteParser = parser.configure([
  Table,
  Strikethrough,
  percentComments,
  math,
  footnotes,
  highlights,
  wikilinks,
]);
