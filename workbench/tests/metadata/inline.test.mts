import { describe, expect, it } from 'vitest';
import { parseNote } from '../../metadata/index.mts';
import { embeds, links, tags, textAt } from './support/parts.mts';

describe('wikilinks', () => {
  const displayText = (note: string): string | undefined => parseNote(note).links?.[0]?.displayText;

  it('keep path and subpath', () =>
    expect(links('[[a/b#c#d]] [[#e]] [[f#^g]]')).toEqual(['a/b#c#d', '#e', 'f#^g']));
  it('show their own text', () => expect(displayText('[[a|b c]]')).toBe('b c'));
  it('show headings with arrows by default', () => expect(displayText('[[a#b#c]]')).toBe('a > b > c'));
  it('show a heading of the note itself without its mark', () => expect(displayText('[[#b]]')).toBe('b'));
  it('take a bar at the start as part of the link', () => expect(links('[[|a]]')).toEqual(['|a']));
  it('are none between empty brackets', () => expect(links('[[]]')).toEqual([]));
  it('are none over two lines', () => expect(links('[[a\nb]]')).toEqual([]));
  it('are none in code', () => expect(links('`[[a]]`\n\n    [[b]]\n\n```\n[[c]]\n```\n')).toEqual([]));
  it('are none after a backslash', () => expect(links('\\[\\[a\\]\\]')).toEqual([]));
  it('are none in a formula', () => expect(links('$[[a]]$ and [[b]]')).toEqual(['b']));
  it('are none in an HTML comment', () => expect(links('text <!-- [[a]] --> [[b]]')).toEqual(['b']));
  it('count in headings, lists, quotes and emphasis', () => {
    expect(links('# [[a]]\n- [[b]]\n\n> **[[c]]**\n')).toEqual(['a', 'b', 'c']);
  });
  it('have a bar with a backslash in tables', () => {
    const note = '| a |\n|---|\n| [[b\\|c]] #d |\n';
    expect([links(note), displayText(note), tags(note)]).toEqual([['b'], 'c', ['#d']]);
  });
});

describe('Markdown links', () => {
  it('are decoded', () => expect(links('[a](b%20c.md#d%20e)')).toEqual(['b c.md#d e']));
  it('may have spaces between angle brackets', () => expect(links('[a](<b c.md>)')).toEqual(['b c.md']));
  it('count only inside the vault', () =>
    expect(links('[a](https://x.nl/b) [c](mailto:d@e.nl)')).toEqual([]));
  it('need a target', () => expect(links('[]() [a]()')).toEqual([]));
  it('keep what is written', () => {
    const [link] = parseNote('x [a **b**](c.md "t")').links ?? [];
    expect(link).toMatchObject({ link: 'c.md', displayText: 'a **b**', original: '[a **b**](c.md "t")' });
  });
  it('keep what does not decode', () => expect(links('[a](b%E0%A4.md)')).toEqual(['b%E0%A4.md']));
});

describe('embeds', () => {
  it('are no links', () => {
    const note = '![[a.png|100]] ![b](c.png) ![d](https://x.nl/e.png)';
    expect([embeds(note), links(note)]).toEqual([['a.png', 'c.png'], []]);
  });
});

describe('tags', () => {
  it('need white space or the start before them', () => expect(tags('#a b#c (#d) #e')).toEqual(['#a', '#e']));
  it('may have slashes, hyphens and emoji', () => expect(tags('#a/b-c_d #🔥')).toEqual(['#a/b-c_d', '#🔥']));
  it('end at punctuation', () => expect(tags('#a, #b. #c: #d!')).toEqual(['#a', '#b', '#c', '#d']));
  it('are none with digits alone', () => expect(tags('#1 #2024 #y2024')).toEqual(['#y2024']));
  it('are none in code, links and formulas', () => expect(tags('`#a` [[b#c]] $ #d$ $#e$')).toEqual(['#d']));
  it('may follow other marks at once', () =>
    expect(tags('**#a** ==#b== <b>#c</b> \\[#d')).toEqual(['#a', '#b', '#c', '#d']));
  it('count in each line of a paragraph in a quote', () =>
    expect(tags('> #a b\n> #c\n')).toEqual(['#a', '#c']));
  it('stand where they are written', () => {
    const note = '- [ ] #taak 🔥 #b\n';
    expect(parseNote(note).tags?.map((tag) => textAt(note, tag))).toEqual(['#taak', '#b']);
  });
});

describe('footnotes', () => {
  const note = 'a[^1] b[^x] ^[own]\n\n[^1]: one\n    more #tag\n[^x]: two\n';
  it('are referred to in lines', () => {
    expect(parseNote(note).footnoteRefs?.map(({ id }) => id)).toEqual(['1', 'x']);
  });
  it('are defined with their indented lines', () => {
    const found = parseNote(note).footnotes ?? [];
    expect(found.map((footnote) => [footnote.id, textAt(note, footnote)])).toEqual([
      ['1', '[^1]: one\n    more #tag'],
      ['x', '[^x]: two'],
    ]);
  });
  it('hold tags', () => expect(tags(note)).toEqual(['#tag']));
});

describe('reference links', () => {
  it('keep their name and target', () => {
    expect(parseNote('[a]\n\n[a]: b%20c.md "t"\n').referenceLinks).toMatchObject([
      { id: 'a', link: 'b c.md' },
    ]);
  });
});
