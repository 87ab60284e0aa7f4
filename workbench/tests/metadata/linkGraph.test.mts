import { describe, expect, it } from 'vitest';
import { canvasLinks, computeLinks, fileIndex, parseNote } from '../../metadata/index.mts';

describe('the links of a vault', () => {
  const graphOf = (notes: Record<string, string>) =>
    computeLinks(
      fileIndex(Object.keys(notes)),
      Object.entries(notes).map(([path, text]) => [path, parseNote(text)] as const),
    );

  it('counts lines, embeds and properties', () => {
    const { resolvedLinks } = graphOf({
      'a.md': '---\np: "[[b]]"\n---\n[[b]] ![[b#c]] [x](b.md)',
      'b.md': '',
    });
    expect(resolvedLinks).toEqual({ 'a.md': { 'b.md': 4 }, 'b.md': {} });
  });

  it('counts a link to a heading of its own', () => {
    expect(graphOf({ 'a.md': '# b\n[[#b]]' }).resolvedLinks).toEqual({ 'a.md': { 'a.md': 1 } });
  });

  it('keeps the path of links that lead nowhere', () => {
    expect(graphOf({ 'a.md': '[[b#c]] [[b]] [[|d]]' }).unresolvedLinks).toEqual({
      'a.md': { b: 2, '|d': 1 },
    });
  });
});

describe('a canvas', () => {
  it('links to the files on its cards and those in their text', () => {
    const nodes = [{ type: 'file', file: 'a/b.md' }, { type: 'text', text: '[[c]]' }, { type: 'group' }];
    expect(canvasLinks(JSON.stringify({ nodes })).map(({ link }) => link)).toEqual(['a/b.md', 'c']);
  });
  it('that is damaged links to nothing', () => expect(canvasLinks('{"nodes":')).toEqual([]));
});
