import type { BlockContext, InlineContext, Line, MarkdownConfig } from '@lezer/markdown';
import type { InlineSyntax } from './inlineSyntax.mts';

const indent = 4;
const definition = /^\[\^[^\]\s]+\]:[ \t]*/;
const reference = /^\[\^[^\]\s]+\]/;
const inlineNote = /^\^\[[^\]\n]+\]/;

function parseDefinition(cx: BlockContext, line: Line): false | null {
  const mark = line.next === 91 && definition.exec(line.text.slice(line.pos))?.[0];
  if (!mark) return false;
  cx.startComposite('FootnoteDefinition', line.pos, indent);
  const from = cx.lineStart + line.pos;
  cx.addElement(cx.elt('FootnoteLabel', from, from + mark.trimEnd().length));
  line.moveBase(line.pos + mark.length);
  return null;
}

function continues(_cx: BlockContext, line: Line): boolean {
  if (line.next === -1) return true;
  if (line.indent < line.baseIndent + indent) return false;
  line.moveBaseColumn(line.baseIndent + indent);
  return true;
}

function matching(pattern: RegExp, name: string) {
  return (cx: InlineContext, pos: number): number => {
    const text = pattern.exec(cx.slice(pos, cx.end))?.[0];
    return text === undefined ? -1 : cx.addElement(cx.elt(name, pos, pos + text.length));
  };
}

/** `[^id]: text` with its indented lines. */
export const footnotes: MarkdownConfig = {
  defineNodes: [
    { name: 'FootnoteDefinition', block: true, composite: continues },
    'FootnoteLabel',
    'FootnoteReference',
    'InlineFootnote',
  ],
  parseBlock: [
    {
      name: 'FootnoteDefinition',
      before: 'LinkReference',
      parse: parseDefinition,
      endLeaf: (_cx, line) => line.next === 91 && definition.test(line.text.slice(line.pos)),
    },
  ],
};

/** `[^id]` and `^[text]`. */
export const footnoteReferences: InlineSyntax = [
  ['[', matching(reference, 'FootnoteReference')],
  ['^', matching(inlineNote, 'InlineFootnote')],
];
