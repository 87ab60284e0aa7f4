import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { mathFromMarkdown } from 'mdast-util-math';
import { gfm } from 'micromark-extension-gfm';
import { math } from 'micromark-extension-math';
import type { Extension } from 'micromark-util-types';
import { parseNote } from '../../metadata/index.mts';
import { obsidianSyntax, obsidianTree } from '../syntax/obsidian.mts';

const hidden = new Set(['yaml', 'comment']);

/** The text with properties and comment blocks blanked out; all lines and columns stay where they are. */
function withoutHidden(text: string): string {
  const ranges = (parseNote(text).sections ?? []).filter(({ type }) => hidden.has(type));
  return ranges.reduce((left, { position: { start, end } }) => {
    const blank = left.slice(start.offset, end.offset).replace(/[^\r\n]/g, ' ');
    return left.slice(0, start.offset) + blank + left.slice(end.offset);
  }, text);
}

/** Boxes are ours to read: GitHub knows `[ ]` and `[x]` only. */
const withoutTasks: Extension = { disable: { null: ['tasklistCheck'] } };

const extensions = [gfm(), math(), obsidianSyntax, withoutTasks];
const mdastExtensions = [gfmFromMarkdown(), mathFromMarkdown(), obsidianTree];

/** A note as a tree, without what the page does not show. */
export const parseTree = (text: string): Root =>
  fromMarkdown(withoutHidden(text), { extensions, mdastExtensions });
