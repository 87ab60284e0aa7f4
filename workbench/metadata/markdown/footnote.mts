import type { BlockContext, InlineContext, Line, MarkdownConfig } from '@lezer/markdown';

const bracket = 91;
const caret = 94;
const indent = 4;
const definition = /^\[\^[^\]\s]+\]:[ \t]*/;
const reference = /^\[\^[^\]\s]+\]/;
const inlineNote = /^\^\[[^\]\n]+\]/;

function parseDefinition(cx: BlockContext, line: Line): false | null {
  const mark = definition.exec(line.text.slice(line.pos))?.[0];
  if (mark === undefined) return false;
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

function parseReference(cx: InlineContext, next: number, pos: number): number {
  if (next !== bracket && next !== caret) return -1;
  const pattern = next === bracket ? reference : inlineNote;
  const text = pattern.exec(cx.slice(pos, cx.end))?.[0];
  if (text === undefined) return -1;
  const name = next === bracket ? 'FootnoteReference' : 'InlineFootnote';
  return cx.addElement(cx.elt(name, pos, pos + text.length));
}

/** `[^id]: text` with its indented lines, `[^id]` in a line and `^[text]`. */
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
      endLeaf: (_cx, line) => definition.test(line.text.slice(line.pos)),
    },
  ],
  parseInline: [
    {
      name: 'FootnoteReference',
      before: 'Link',
      parse: parseReference,
    },
  ],
};
