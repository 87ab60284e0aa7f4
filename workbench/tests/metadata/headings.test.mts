import { describe, expect, it } from 'vitest';
import { parseNote } from '../../metadata/index.mts';
import { headings, sections } from './support/parts.mts';

describe('headings', () => {
  it('have levels one to six', () => expect(headings('# a\n###### b\n####### c\n')).toEqual(['1 a', '6 b']));
  it('keep what is written in them', () =>
    expect(headings('## a [[b]] **c** `d`\n')).toEqual(['2 a [[b]] **c** `d`']));
  it('lose the marks that close them', () => expect(headings('# a ##\n# b#\n')).toEqual(['1 a', '1 b#']));
  it('may be underlined', () => expect(headings('a\n===\nb\n---\n')).toEqual(['1 a', '2 b']));
  it('may be empty', () => expect(headings('#\n')).toEqual(['1 ']));
  it('need a space after their marks', () => expect(headings('#a\n')).toEqual([]));
  it('are none in quotes, lists and code', () =>
    expect(headings('> # a\n\n- # b\n\n```\n# c\n```\n')).toEqual([]));
});

describe('block ids', () => {
  it('name a paragraph', () => {
    const cache = parseNote('text ^Een\n');
    expect(cache.blocks).toMatchObject({ een: { id: 'Een', position: { end: { col: 9 } } } });
    expect(cache.sections?.[0]?.id).toBe('Een');
  });
  it('name the block before when they stand alone', () => {
    const cache = parseNote('| a |\n|---|\n\n^tabel\n');
    expect(cache.blocks?.['tabel']?.position.start.line).toBe(0);
    expect(sections('| a |\n|---|\n\n^tabel\n')).toHaveLength(2);
  });
  it('name a list item', () => {
    const cache = parseNote('- a ^b\n  - c\n');
    expect(cache.blocks?.['b']?.position).toEqual(cache.listItems?.[0]?.position);
  });
  it('need white space before them', () => expect(parseNote('a^b\n').blocks).toBeUndefined());
});
