import type { InlineContext, MarkdownConfig } from '@lezer/markdown';
import { fencedBlock } from './fenced.mts';

const dollar = 36;
const inline = /^(?:\$\$[^]+?\$\$|\$(?=\S)(?:\\[^]|[^$\\])*?(?:\\[^]|[^\s$\\])\$(?!\d))/;

function parseInlineMath(cx: InlineContext, next: number, pos: number): number {
  if (next !== dollar) return -1;
  const formula = inline.exec(cx.slice(pos, cx.end))?.[0];
  return formula === undefined ? -1 : cx.addElement(cx.elt('InlineMath', pos, pos + formula.length));
}

/** `$$ … $$` as a block, `$…$` inside a line: opaque, so that `#` and `[[` in formulas mean nothing. */
export const math: MarkdownConfig = {
  defineNodes: [{ name: 'MathBlock', block: true }, 'InlineMath'],
  parseBlock: [fencedBlock({ name: 'MathBlock', mark: '$$', opens: /^\$\$(?!.*\$\$.*\S)/ })],
  parseInline: [
    {
      name: 'InlineMath',
      before: 'Escape',
      parse: parseInlineMath,
    },
  ],
};
