import { describe, expect, it } from 'vitest';
import {
  getAllTags,
  getLinkpath,
  iterateCacheRefs,
  parseLinktext,
  parseNote,
  resolveSubpath,
  stripHeading,
  stripHeadingForLink,
} from '../../metadata/index.mts';

describe('link texts', () => {
  it('split at the first mark', () => {
    expect(parseLinktext('a b#c#d')).toEqual({ path: 'a b', subpath: '#c#d' });
    expect(getLinkpath('#c')).toBe('');
  });
  it('compare headings without their punctuation', () =>
    expect(stripHeading('1. Casus: (en) vraag?')).toBe('1 Casus en vraag'));
  it('write headings without what breaks a link', () =>
    expect(stripHeadingForLink('a #b | [[c]]')).toBe('a b c'));
});

describe('a subpath', () => {
  const cache = parseNote('# A\n## B\ntext ^p\n# C\n## B\n- i ^q\n\nx[^1]\n\n[^1]: note\n');

  it('leads to a heading, up to the next of its level', () => {
    expect(resolveSubpath(cache, '#a')).toMatchObject({
      type: 'heading',
      start: { line: 0 },
      end: { line: 3 },
    });
  });
  it('leads through a chain of headings', () => {
    expect(resolveSubpath(cache, '#C#B')).toMatchObject({
      current: { position: { start: { line: 4 } } },
      end: null,
    });
  });
  it('leads to a block', () =>
    expect(resolveSubpath(cache, '#^P')).toMatchObject({ type: 'block', start: { line: 2 } }));
  it('leads to a list item', () => expect(resolveSubpath(cache, '#^q')).toMatchObject({ list: { id: 'q' } }));
  it('leads to a footnote', () =>
    expect(resolveSubpath(cache, '#[^1]')).toMatchObject({ footnote: { id: '1' } }));
  it('may lead nowhere', () => {
    expect(resolveSubpath(cache, '#nothing')).toBeNull();
    expect(resolveSubpath(cache, '#B#A')).toBeNull();
    expect(resolveSubpath(cache, '#^nothing')).toBeNull();
    expect(resolveSubpath(cache, '')).toBeNull();
  });
});

describe('all of a note', () => {
  it('gives its tags, those of properties first', () => {
    expect(getAllTags(parseNote('---\ntags: [a]\n---\n#b #a'))).toEqual(['#a', '#b', '#a']);
    expect(getAllTags(parseNote(''))).toEqual([]);
  });
  it('stops at the reference that is looked for', () => {
    const seen: string[] = [];
    const found = iterateCacheRefs(parseNote('[[a]] [[b]] ![[c]]'), ({ link }) => seen.push(link) === 2);
    expect([found, seen]).toEqual([true, ['a', 'b']]);
  });
});
