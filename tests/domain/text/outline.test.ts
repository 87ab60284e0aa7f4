import { describe, expect, it } from 'vitest';

import { outlineOf } from '@/domain/text/outline';

const headings = (text: string): string[] =>
  outlineOf(text).headings.map(({ level, title }) => `${String(level)} ${title}`);

const items = (text: string): string[] =>
  outlineOf(text).items.map(({ from, ownTo, depth }) => `${String(depth)} ${text.slice(from, ownTo)}`);

describe('headings', () => {
  it.each([
    ['with their level', '# A\n### B\n', ['1 A', '3 B']],
    ['underlined', 'A\n===\n\nB\n---\n', ['1 A', '2 B']],
    ['closed with signs', '## A ##\n', ['2 A']],
    ['with spaces around', '##   A  \t\n', ['2 A']],
    ['with Windows line ends', '## A\r\n\r\n## B\r\n', ['2 A', '2 B']],
    ['at the end without a line break', 'x\n## A', ['2 A']],
    ['right after a list', '- x\n## A\n', ['2 A']],
    ['right after text', 'x\n## A\n', ['2 A']],
    ['after a comment that is not closed', '%%\n## A\n', ['2 A']],
  ])('are found %s', (_, text, found) => {
    expect(headings(text)).toEqual(found);
  });

  it.each([
    ['code', '```\n## A\n```\n'],
    ['code of tildes', '~~~md\n## A\n~~~\n'],
    ['indented code', 'x\n\n    ## A\n'],
    ['a quote', '> ## A\n'],
    ['a callout', '> [!note] x\n> ## A\n'],
    ['an HTML comment', '<!--\n## A\n-->\n'],
    ['a comment of Obsidian', '%%\n## A\n%%\n'],
    ['a comment of Obsidian that begins with words', '%% later:\n## A\n%%\n'],
    ['a list item', '- ## A\n'],
    ['the properties', '---\n## A\n---\n'],
    ['a tag', '##A\n'],
  ])('are not looked for in %s', (_, text) => {
    expect(headings(text)).toEqual([]);
  });

  it('end before their line break', () => {
    const text = '## A \r\nB\r\n---\r\n';
    expect(outlineOf(text).headings.map(({ from, to }) => text.slice(from, to))).toEqual([
      '## A',
      'B\r\n---',
    ]);
  });

  it('after a comment count again', () => {
    expect(headings('%%\n## A\n%%\n## B\n')).toEqual(['2 B']);
  });
});

describe('list items', () => {
  it.each([
    ['nested with spaces', '- a\n    - b\n- c\n', ['0 - a', '1     - b', '0 - c']],
    ['nested with tabs', '-\ta\n\t- b\n', ['0 -\ta', '1 \t- b']],
    ['of a numbered list', '1. a\n   - b\n2) c\n', ['0 1. a', '1    - b', '0 2) c']],
    ['of a loose list', '- a\n\n- b\n', ['0 - a', '0 - b']],
    ['with lines that go on', '- a\n  b\nlazy\n', ['0 - a\n  b\nlazy']],
    ['with Windows line ends', '- a\r\n    - b\r\n\r\n- c\r\n', ['0 - a', '1     - b', '0 - c']],
    ['up to a heading', '- a\n## B\n', ['0 - a']],
    ['at the end without a line break', '- a', ['0 - a']],
    ['with properties before them', '---\na: 1\n---\n- a\n', ['0 - a']],
  ])('%s', (_, text, found) => {
    expect(items(text)).toEqual(found);
  });

  it('reach to the end of what is nested in them', () => {
    const text = '- a\n    - b\n\n      more\n\n- c\n';
    const [first] = outlineOf(text).items;
    expect(text.slice(first?.from, first?.to)).toBe('- a\n    - b\n\n      more');
  });

  it('know where their words begin', () => {
    const text = '- a\n    - b\n';
    expect(outlineOf(text).items.map(({ content }) => text[content])).toEqual(['a', 'b']);
  });
});
