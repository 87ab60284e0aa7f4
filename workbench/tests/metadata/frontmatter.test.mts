import { describe, expect, it } from 'vitest';
import { parseFrontMatterAliases, parseFrontMatterTags, parseNote } from '../../metadata/index.mts';
import { place, sections } from './support/parts.mts';

describe('frontmatter', () => {
  it('ends at its closing dashes', () => {
    const { frontmatter, frontmatterPosition } = parseNote('---\na: 1\n---\ntext\n');
    expect(frontmatter).toEqual({ a: 1 });
    expect(frontmatterPosition && place({ position: frontmatterPosition })).toBe('0:0-2:3');
  });
  it('keeps dates as text', () =>
    expect(parseNote('---\nd: 2026-11-21\n---\n').frontmatter).toEqual({ d: '2026-11-21' }));
  it('may be empty, which leaves a section alone', () => {
    expect(parseNote('---\n---\n')).toEqual({ sections: [expect.objectContaining({ type: 'yaml' })] });
  });
  it('gives no properties when it is not YAML', () => {
    const cache = parseNote('---\na: [1\nb: "\n---\n# c\n');
    expect(Object.keys(cache).sort()).toEqual(['headings', 'sections']);
  });
  it('gives no properties when it is no mapping', () =>
    expect(parseNote('---\ntext\n---\n').frontmatter).toBeUndefined());
  it('must stand at the very start', () =>
    expect(parseNote('\n---\na: 1\n---\n').frontmatter).toBeUndefined());
  it('must be closed', () =>
    expect(sections('---\na: 1\n')).toEqual(['thematicBreak 0:0-0:3', 'paragraph 1:0-1:4']));
  it('may have CRLF line ends', () =>
    expect(parseNote('---\r\na: b\r\n---\r\n').frontmatter).toEqual({ a: 'b' }));
  it('may hold JSON', () => expect(parseNote('---\n{"a": [1]}\n---\n').frontmatter).toEqual({ a: [1] }));
});

describe('links in properties', () => {
  const keys = (yaml: string): string[] =>
    (parseNote(`---\n${yaml}\n---\n`).frontmatterLinks ?? []).map(({ key, link }) => `${key}=${link}`);

  it('have the name of the property as key', () => expect(keys('casus: "[[Stil]]"')).toEqual(['casus=Stil']));
  it('are found in lists and deeper', () => {
    expect(keys('a: ["[[b]]", c, "[[d|e]]"]\nf: { g: "[[h]]" }')).toEqual(['a.0=b', 'a.2=d', 'f.g=h']);
  });
  it('fill the whole value', () => expect(keys('a: "see [[b]]"')).toEqual([]));
  it('are an empty list without any', () =>
    expect(parseNote('---\na: 1\n---\n').frontmatterLinks).toEqual([]));
});

describe('tags and aliases in properties', () => {
  it('read one text or a list', () => {
    expect(parseFrontMatterTags({ tags: 'a' })).toEqual(['#a']);
    expect(parseFrontMatterTags({ tags: ['a', '#b/c'] })).toEqual(['#a', '#b/c']);
    expect(parseFrontMatterAliases({ aliases: ['A b', 3] })).toEqual(['A b', '3']);
  });
  it('leave out what cannot be a tag', () => expect(parseFrontMatterTags({ tags: 'a, b' })).toEqual([]));
  it('are null without the property', () => {
    expect(parseFrontMatterTags({ tags: null })).toBeNull();
    expect(parseFrontMatterTags(undefined)).toBeNull();
  });
});
