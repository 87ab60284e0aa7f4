import { describe, expect, it } from 'vitest';

import { setProperties, type PropertyChanges } from '@/domain/notes/frontmatter';
import { edited, refusalOf } from '../../support/edits';

const set = (text: string, values: PropertyChanges): string => edited(text, setProperties(text, values));
const inBlock = (yaml: string): string => `---\n${yaml}\n---\nBody\n`;

describe('setting a property in place', () => {
  it.each([
    ['a plain value', 'status: concept', 'status: klaar'],
    ['a value before a comment', 'status: concept # mine', 'status: klaar # mine'],
    ['a value in quotes', "status: 'concept'", 'status: klaar'],
    ['an empty value', 'status:', 'status: klaar'],
    ['an empty value before a comment', 'status: # which?', 'status: klaar # which?'],
    ['a key in quotes', '"status": concept', '"status": klaar'],
    ['a space before the colon', 'status : concept', 'status : klaar'],
    ['a value over several lines', 'status: >\n  con\n  cept', 'status: klaar'],
    ['a flow list over several lines', 'status: [a,\n  b] # two', 'status: klaar # two'],
    ['a block list', 'status:\n  - a\n  - b', 'status: klaar'],
    ['a block list without indent', 'status:\n- a\n- b', 'status: klaar'],
    ['a template code', 'status: {{status}}', 'status: klaar'],
    ['a key of its own line', '? status\n: concept', '? status\n: klaar'],
    ['a block in braces', '{ status: concept, other: 1 }', '{ status: klaar, other: 1 }'],
  ])('replaces %s and nothing else', (_, before, after) => {
    const rest = '# a comment\n"other key":   [1,2 ]   # kept\n';
    const isWhole = before.startsWith('{');
    const around = (yaml: string): string => inBlock(isWhole ? yaml : `${rest}${yaml}\nlast: 'x'\n`);
    expect(set(around(before), { status: 'klaar' })).toBe(around(after));
  });

  it('keeps the comment that stands between a block list and the next key', () => {
    const text = inBlock('themas:\n  - a\n# about groups\ngroep: x');
    expect(set(text, { themas: ['b'] })).toBe(inBlock('themas: [b]\n# about groups\ngroep: x'));
  });

  it('keeps Windows line ends', () => {
    const text = '---\r\na: 1\r\nthemas:\r\n  - x\r\nb: 2\r\n---\r\nBody\r\n';
    const changed = set(text, { themas: ['y'], nieuw: 3 });
    expect(changed).toBe('---\r\na: 1\r\nthemas: [y]\r\nb: 2\r\nnieuw: 3\r\n---\r\nBody\r\n');
  });

  it('leaves a line of hyphens in the body alone', () => {
    const text = '---\na: 1\n---\nText\n\n---\na: 1\n---\n';
    expect(set(text, { a: 2 })).toBe('---\na: 2\n---\nText\n\n---\na: 1\n---\n');
  });
});

describe('adding a property', () => {
  it.each([
    ['to the end of the block', '---\na: 1 # one\n---\nBody', '---\na: 1 # one\nfase: 2\n---\nBody'],
    ['to an empty block', '---\n---\nBody', '---\nfase: 2\n---\nBody'],
    ['to a block with a comment only', '---\n# x\n---\n', '---\n# x\nfase: 2\n---\n'],
    ['to a block that ends the note', '---\na: 1\n---', '---\na: 1\nfase: 2\n---'],
    ['to an indented block', '---\n  a: 1\n---\n', '---\n  a: 1\n  fase: 2\n---\n'],
    [
      'after a text that keeps its empty lines',
      '---\na: |+\n  x\n\n---\n',
      '---\na: |+\n  x\n\nfase: 2\n---\n',
    ],
    ['in a new block before a note without one', 'Body', '---\nfase: 2\n---\nBody'],
    ['in a new block of an empty note', '', '---\nfase: 2\n---\n'],
    ['above a rule that opens the body', '---\nBody', '---\nfase: 2\n---\n---\nBody'],
  ])('%s', (_, before, after) => {
    expect(set(before, { fase: 2 })).toBe(after);
  });
});

describe('taking a property away', () => {
  it.each([
    ['with its line', 'a: 1\nfase: 2 # x\nb: 3', 'a: 1\nb: 3'],
    ['with its list', 'a: 1\nfase:\n  - 2\n  - 3\nb: 3', 'a: 1\nb: 3'],
    ['without a value', 'a: 1\nfase:\nb: 3', 'a: 1\nb: 3'],
    ['at the end', 'a: 1\nfase: 2', 'a: 1'],
    ['from an indented block', '  a: 1\n  fase: 2\n  b: 3', '  a: 1\n  b: 3'],
    ['that is not there', 'a: 1', 'a: 1'],
  ])('%s', (_, before, after) => {
    expect(set(inBlock(before), { fase: null })).toBe(inBlock(after));
  });

  it('makes no block in a note without one', () => {
    expect(set('Body', { fase: null })).toBe('Body');
  });
});

describe('a block is not touched', () => {
  it.each([
    ['with a key that stands twice', 'a: 1\na: 2'],
    ['with a tab as indent', 'a:\n\t- x'],
    ['that is no map', '- a'],
    ['with an alias without its anchor', 'b: *nowhere\na: 1'],
    ['whose other key hangs on this value by an anchor', 'a: &x 1\nb: *x'],
    ['with an end of document, after which nothing counts', 'b: 1\n...'],
    ['in braces, when a line would be added', '{ b: 1 }'],
  ])('%s', (_, yaml) => {
    expect(refusalOf(setProperties(inBlock(yaml), { a: 2 }))).toBe('unreadable-properties');
  });
});

describe('values on one line of YAML', () => {
  it.each([
    ['a link gets quotes', '[[Stil]]', '"[[Stil]]"'],
    ['a moment stays bare', '2026-11-21T20:23:00+01:00', '2026-11-21T20:23:00+01:00'],
    ['a list is in one line', ['MB', 'AK'], '[MB, AK]'],
    ['an empty list is one too', [], '[]'],
    ['text that looks like a number keeps being text', '007', '"007"'],
    ['line breaks are written as signs', 'a\nb', '"a\\nb"'],
    ['a comment sign does not start a comment', 'a #b', '"a #b"'],
    ['yes and no', true, 'true'],
  ])('%s', (_, value, yaml) => {
    expect(set('---\na:\n---\n', { a: value })).toBe(`---\na: ${yaml}\n---\n`);
  });
});
