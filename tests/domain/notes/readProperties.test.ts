import { describe, expect, it } from 'vitest';

import { readProperties } from '@/domain/notes/frontmatter';

describe('reading properties', () => {
  it.each([
    ['of a note without a block', 'Text', {}],
    ['of an empty block', '---\n---\n', {}],
    ['of a block with a comment only', '---\n# later\n---\n', {}],
    ['without a value', '---\nvraag:\n---\n', { vraag: null }],
    ['dates as text', '---\ndatum: 2026-11-21\n---\n', { datum: '2026-11-21' }],
    ['lists of both forms', '---\na: [x, y]\nb:\n  - z\n---\n', { a: ['x', 'y'], b: ['z'] }],
    ['links in quotes', '---\ncasus: "[[Stil]]"\n---\n', { casus: '[[Stil]]' }],
    ['through an anchor', '---\na: &x MB\nb: *x\n---\n', { a: 'MB', b: 'MB' }],
    ['with a template code', '---\nt: "{{title}}"\n---\n', { t: '{{title}}' }],
  ])('%s', (_, text, properties) => {
    expect(readProperties(text)).toEqual(properties);
  });

  it.each([
    ['a key that stands twice', 'a: 1\na: 2'],
    ['a tab as indent', 'a:\n\t- x'],
    ['an alias without its anchor', 'a: *nowhere'],
    ['quotes that stay open', 'a: "x'],
    ['a list instead of keys', '- a\n- b'],
    ['text instead of keys', 'hello'],
  ])('gives nothing for %s', (_, yaml) => {
    expect(readProperties(`---\n${yaml}\n---\n`)).toBeNull();
  });
});
