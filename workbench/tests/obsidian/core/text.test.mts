import { expect, test } from 'vitest';
import { getFrontMatterInfo } from '../../../obsidian/core/frontmatter.mts';
import {
  basenameOf,
  extensionOf,
  isHidden,
  normalizePath,
  parentPath,
} from '../../../obsidian/core/paths.mts';
import { requireApiVersion } from '../../../obsidian/core/version.mts';
import { parseYaml, stringifyYaml } from '../../../obsidian/core/yaml.mts';

test.each([
  ['/a//b/', 'a/b'],
  ['a\\b', 'a/b'],
  ['', '/'],
  ['/', '/'],
  ['a\u00a0b.md', 'a b.md'],
  ['e\u0301.md', '\u00e9.md'],
])('normalizePath(%j) is %j', (path, normal) => {
  expect(normalizePath(path)).toBe(normal);
});

test.each([
  ['a/b.c.MD', 'md', 'b.c', 'a'],
  ['b', '', 'b', ''],
  ['.gitignore', '', '.gitignore', ''],
  ['a/naam.', '', 'naam.', 'a'],
])('%s has extension %j, basename %j and parent %j', (path, extension, basename, parent) => {
  expect([extensionOf(path), basenameOf(path), parentPath(path)]).toEqual([extension, basename, parent]);
});

test('what lies in a dot folder is hidden', () => {
  expect(['.obsidian/app.json', 'a/.b/c.md', 'a/b.md'].map(isHidden)).toEqual([true, true, false]);
});

test.each([
  ['1.13.1', true],
  ['1.13.2', false],
  ['1.9.12', true],
  ['0.9', true],
  ['2.0.0', false],
])('requireApiVersion(%s) is %s', (version, enough) => {
  expect(requireApiVersion(version)).toBe(enough);
});

test.each([
  ['---\na: 1\n---\nText', { from: 4, to: 9, contentStart: 13, frontmatter: 'a: 1\n' }],
  ['---\n---\n', { from: 4, to: 4, contentStart: 8, frontmatter: '' }],
  ['---\r\na: 1\r\n---', { from: 5, to: 11, contentStart: 14, frontmatter: 'a: 1\r\n' }],
])('finds the block of properties in %j', (text, info) => {
  expect(getFrontMatterInfo(text)).toEqual({ exists: true, ...info });
});

test.each(['Text\n---\na: 1\n---\n', '---\na: 1\n', '----\n---\n', ''])('%j has no properties', (text) => {
  expect(getFrontMatterInfo(text).exists).toBe(false);
});

test('YAML is written as the app writes it', () => {
  const values = {
    title: 'Zin: met dubbele punt',
    leeg: null,
    tags: ['a', 'b'],
    link: '[[Casus]]',
    datum: '2026-11-21',
  };
  expect(stringifyYaml(values)).toBe(
    'title: "Zin: met dubbele punt"\nleeg:\ntags:\n  - a\n  - b\nlink: "[[Casus]]"\ndatum: 2026-11-21\n',
  );
  expect(parseYaml(stringifyYaml(values))).toEqual(values);
});

test('long text is not folded', () => {
  expect(stringifyYaml({ a: 'woord '.repeat(40).trim() }).split('\n')).toHaveLength(2);
});

test('an empty object is {}, an empty text is null', () => {
  expect([stringifyYaml({}), parseYaml('')]).toEqual(['{}\n', null]);
});

test('YAML that does not parse throws', () => {
  expect(() => parseYaml('a: [')).toThrow();
});
