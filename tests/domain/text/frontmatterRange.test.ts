import { describe, expect, it } from 'vitest';

import { bodyStart, frontmatterRange } from '@/domain/text/frontmatterRange';

const yamlOf = (text: string): string | null => {
  const range = frontmatterRange(text);
  return range && text.slice(range.yamlFrom, range.yamlTo);
};

describe('the properties block of a note', () => {
  it.each([
    ['stands between two lines of three hyphens', '---\na: 1\n---\nBody', 'a: 1\n'],
    ['may be empty', '---\n---\nBody', ''],
    ['may end the note without a line break', '---\na: 1\n---', 'a: 1\n'],
    ['may have spaces after its hyphens', '--- \na: 1\n---\t\nBody', 'a: 1\n'],
    ['may have Windows line ends', '---\r\na: 1\r\n---\r\nBody', 'a: 1\r\n'],
    ['ends at the first closing line', '---\na: 1\n---\nBody\n---\n', 'a: 1\n'],
    ['holds hyphens that are part of a line', '---\na: ---\n ---\n----\n---\n', 'a: ---\n ---\n----\n'],
    [
      'holds separators that only Unicode takes for line ends',
      '---\na: x\u2028---\n---\n',
      'a: x\u2028---\n',
    ],
  ])('%s', (_, text, yaml) => {
    expect(yamlOf(text)).toBe(yaml);
  });

  it.each([
    ['below an empty line', '\n---\na: 1\n---\n'],
    ['further down', 'Text\n---\na: 1\n---\n'],
    ['without a closing line', '---\na: 1\n'],
    ['from four hyphens', '----\na: 1\n---\n'],
    ['in a note of three hyphens', '---'],
    ['in an empty note', ''],
  ])('is not found %s', (_, text) => {
    expect(frontmatterRange(text)).toBeNull();
  });

  it.each([
    ['right after it', '---\na: 1\n---\nBody', 'Body'],
    ['at the end, when nothing follows', '---\na: 1\n---', ''],
    ['at the start of a note without one', 'Body', 'Body'],
  ])('lets the body begin %s', (_, text, body) => {
    expect(text.slice(bodyStart(text))).toBe(body);
  });
});
