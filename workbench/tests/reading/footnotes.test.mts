// @vitest-environment happy-dom
import type { MarkdownPostProcessorContext } from 'obsidian';
import { expect, it } from 'vitest';
import { page } from './support/page.mts';

it('a page has footnotes at its end', async () => {
  const el = await page('a[^1] b\n\n[^1]: note\n\nlast\n');
  expect(el.lastElementChild?.textContent).toContain('note');
});

it('a page keeps the lines of its sections when it has footnotes', async () => {
  const lines: (number | undefined)[] = [];
  const run = (el: HTMLElement, ctx: MarkdownPostProcessorContext): void =>
    void lines.push(ctx.getSectionInfo(el)?.lineStart);
  await page('[^1]: note\n\na[^1]\n\nlast\n', { postProcessors: [run] });
  expect(lines.slice(0, 2)).toEqual([2, 4]);
});
