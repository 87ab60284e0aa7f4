import { markdown, markdownLanguage } from '@codemirror/lang-markdown';
import type { Extension } from '@codemirror/state';
import { Tag } from '@lezer/highlight';
import type { BlockParser, InlineParser, MarkdownConfig } from '@lezer/markdown';

/** Highlighting tags for what Obsidian adds to Markdown. */
export const noteTags = {
  internalLink: Tag.define(),
  hashtag: Tag.define(),
  highlight: Tag.define(),
  comment: Tag.define(),
  blockId: Tag.define(),
  frontmatter: Tag.define(),
};

const always = (_before: string): boolean => true;
const afterSpace = (before: string): boolean => before === '' || /\s/.test(before);

/** An inline piece that a pattern finds at the place where it begins. */
function inlinePattern(name: string, first: string, pattern: RegExp, isAllowed = always): InlineParser {
  return {
    name,
    before: 'Link',
    parse(context, next, pos) {
      if (String.fromCharCode(next) !== first || !isAllowed(context.slice(pos - 1, pos))) return -1;
      const match = pattern.exec(context.slice(pos, context.end));
      return match ? context.addElement(context.elt(name, pos, pos + match[0].length)) : -1;
    },
  };
}

const frontmatter: BlockParser = {
  name: 'Frontmatter',
  before: 'HorizontalRule',
  parse(context, line) {
    if (context.lineStart !== 0 || !/^---\s*$/.test(line.text)) return false;
    const start = context.lineStart;
    while (context.nextLine()) {
      if (!/^---\s*$/.test(line.text)) continue;
      const end = context.lineStart + line.text.length;
      context.nextLine();
      context.addElement(context.elt('Frontmatter', start, end));
      return true;
    }
    context.addElement(context.elt('Frontmatter', start, context.prevLineEnd()));
    return true;
  },
};

const obsidianMarkdown: MarkdownConfig = {
  defineNodes: [
    { name: 'InternalLink', style: noteTags.internalLink },
    { name: 'Hashtag', style: noteTags.hashtag },
    { name: 'Highlight', style: noteTags.highlight },
    { name: 'NoteComment', style: noteTags.comment },
    { name: 'BlockId', style: noteTags.blockId },
    { name: 'Frontmatter', block: true, style: noteTags.frontmatter },
  ],
  parseBlock: [frontmatter],
  parseInline: [
    inlinePattern('InternalLink', '[', /^\[\[[^[\]\n]+\]\]/),
    inlinePattern('Hashtag', '#', /^#[\p{L}\p{N}_/-]*[\p{L}_/-][\p{L}\p{N}_/-]*/u, afterSpace),
    inlinePattern('Highlight', '=', /^==[^=\n]+==/),
    inlinePattern('NoteComment', '%', /^%%[^%]*%%/),
    inlinePattern('BlockId', '^', /^\^[A-Za-z0-9-]+$/, afterSpace),
  ],
};

/** Obsidian's Markdown as a CodeMirror language. */
export function noteLanguage(): Extension {
  return markdown({
    base: markdownLanguage,
    extensions: [obsidianMarkdown],
    addKeymap: false,
    pasteURLAsLink: false,
  });
}
