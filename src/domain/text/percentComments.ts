import type { BlockContext, Line, MarkdownConfig } from '@lezer/markdown';

const opens = /^%%(?!.*%%)/;

/** Whether a line of `text` starts with Obsidian's own comment sign. */
export const hasPercentComments = (text: string): boolean => /(?:^|\n)[ \t]*%%/.test(text);

/**
 * Obsidian's own comments on lines of their own, from `%%` to the next `%%`: nothing in them counts. One that is not
 * closed is no comment, so that the rest of a note does not vanish while somebody types the first two signs.
 */
export function percentComments(text: string): MarkdownConfig {
  const isOpen = (cx: BlockContext, line: Line): boolean => {
    const from = cx.lineStart + line.pos;
    return cx.depth === 1 && opens.test(line.text.slice(line.pos)) && text.includes('%%', from + 2);
  };
  return {
    defineNodes: [{ name: 'PercentComment', block: true }],
    parseBlock: [
      {
        name: 'PercentComment',
        before: 'FencedCode',
        parse: (cx, line) => isOpen(cx, line) && takeComment(cx, line),
        endLeaf: isOpen,
      },
    ],
  };
}

function takeComment(cx: BlockContext, line: Line): true {
  const from = cx.lineStart + line.pos;
  let isInside = cx.nextLine();
  while (isInside && !line.text.includes('%%')) isInside = cx.nextLine();
  cx.addElement(cx.elt('PercentComment', from, cx.lineStart + line.text.length));
  cx.nextLine();
  return true;
}
