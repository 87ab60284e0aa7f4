import type { InlineContext, MarkdownConfig } from '@lezer/markdown';
import { fencedBlock } from './fenced.mts';
import type { InlineSyntax } from './inlineSyntax.mts';

const inline = /^(?:\$\$[^]+?\$\$|\$(?=\S)(?:\\[^]|[^$\\])*?(?:\\[^]|[^\s$\\])\$(?!\d))/;

function parseInlineMath(cx: InlineContext, pos: number): number {
  const formula = inline.exec(cx.slice(pos, cx.end))?.[0];
  return formula === undefined ? -1 : cx.addElement(cx.elt('InlineMath', pos, pos + formula.length));
}

/** `$$ … $$` as a block. */
export const math: MarkdownConfig = {
  defineNodes: [{ name: 'MathBlock', block: true }, 'InlineMath'],
  parseBlock: [fencedBlock({ name: 'MathBlock', mark: '$$', opens: /^\$\$(?!.*\$\$.*\S)/ })],
};

/** `$…$` and `$$…$$` inside a line: opaque, so that `#` and `[[` in formulas mean nothing. */
export const inlineMath: InlineSyntax = [['$', parseInlineMath]];
