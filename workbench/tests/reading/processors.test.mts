// @vitest-environment happy-dom
import type { MarkdownPostProcessor, MarkdownSectionInformation } from 'obsidian';
import { describe, expect, it } from 'vitest';
import { only, page } from './support/page.mts';

const note = '# a\n\n```x\none\n\ntwo\n```\n\n- b\n  ```x\n  c\n  ```\n';

describe('code blocks', () => {
  it('go to the handler of their language', async () => {
    const sources: string[] = [];
    const el = await page(note, {
      codeBlock: (language) => (language === 'x' ? (source) => void sources.push(source) : undefined),
    });
    expect(sources).toEqual(['one\n\ntwo', 'c']);
    expect(el.querySelectorAll('.block-language-x')).toHaveLength(2);
    expect(el.querySelector('pre')).toBeNull();
  });

  it('stay as they are without a handler', async () => {
    expect(only(await page('```x\na\n```\n'), 'pre > code.language-x').textContent).toBe('a\n');
  });
});

describe('processors', () => {
  it('run after code blocks, the lowest order first', async () => {
    const order: string[] = [];
    const named = (name: string, sortOrder?: number): MarkdownPostProcessor =>
      Object.assign(() => void order.push(name), sortOrder === undefined ? {} : { sortOrder });
    await page('```x\na\n```\n', {
      codeBlock: () => () => void order.push('code'),
      postProcessors: [named('last', 5), named('plain'), named('first', -5)],
    });
    expect(order).toEqual(['code', 'first', 'plain', 'last']);
  });

  it('know the lines of the section they are in', async () => {
    const found: (MarkdownSectionInformation | null)[] = [];
    await page(note, { codeBlock: () => (_source, el, ctx) => void found.push(ctx.getSectionInfo(el)) });
    expect(found).toEqual([
      { text: note, lineStart: 2, lineEnd: 6 },
      { text: note, lineStart: 8, lineEnd: 11 },
    ]);
  });

  it('know the note and its properties', async () => {
    const seen: unknown[] = [];
    await page('---\na: 1\n---\ntext\n', {
      postProcessors: [(_el, { sourcePath, frontmatter }) => void seen.push(sourcePath, frontmatter)],
    });
    expect(seen).toEqual(['note.md', { a: 1 }]);
  });
});

describe('a processor', () => {
  it('does not stop the others when it fails', async () => {
    const [errors, ran]: [unknown[], string[]] = [[], []];
    await page('text', {
      postProcessors: [
        () => {
          throw new Error('broken');
        },
        () => void ran.push('second'),
      ],
      onError: (error) => errors.push(error),
    });
    expect([errors.map(String), ran]).toEqual([['Error: broken'], ['second']]);
  });

  it('is waited for', async () => {
    const slow: MarkdownPostProcessor = async (el) => {
      await Promise.resolve();
      el.classList.add('done');
    };
    expect(only(await page('text', { postProcessors: [slow] }), '.el-p').className).toBe('el-p done');
  });
});
