import { describe, expect, it } from 'vitest';

import { appendToSection } from '@/domain/text/appendToSection';
import { applyChanges } from '@/domain/text/changes';
import { outlineOf } from '@/domain/text/outline';
import { partsOf, secondLevelSections } from '@/domain/text/sections';

const bodies = (text: string): string[] =>
  secondLevelSections(text, outlineOf(text)).map(({ bodyFrom, to }) => text.slice(bodyFrom, to));

describe('a section', () => {
  it.each([
    ['ends at the next of its level', '## A\na\n## B\nb\n', ['a\n', 'b\n']],
    ['ends at a higher heading', '## A\na\n# B\nb\n', ['a\n']],
    ['holds deeper headings', '## A\na\n### B\nb\n', ['a\n### B\nb\n']],
    ['may be empty', '## A\n## B\n', ['', '']],
    ['may end the note without a line break', '## A', ['']],
    ['has Windows line ends', '## A\r\na\r\n', ['a\r\n']],
  ])('%s', (_, text, found) => {
    expect(bodies(text)).toEqual(found);
  });

  it('has a part of its own and one for each deeper heading', () => {
    const text = '## A\na\n### B\nb\n#### C\nc\n## D\n';
    const outline = outlineOf(text);
    const [section] = secondLevelSections(text, outline);
    const parts = section ? partsOf(text, section, outline) : [];
    expect(parts.map(({ bodyFrom, to }) => text.slice(bodyFrom, to))).toEqual(['a\n', 'b\n', 'c\n']);
  });
});

describe('appending to a section', () => {
  const append = (text: string, block: string): string => {
    const [section] = secondLevelSections(text, outlineOf(text));
    return section ? applyChanges(text, [appendToSection(text, section, block)]) : text;
  };

  it.each([
    ['that is empty', '## A\n\n## B\n', '## A\n\n- x\n\n## B\n'],
    ['without an empty line before the next', '## A\n## B\n', '## A\n\n- x\n## B\n'],
    ['that is empty and the last', '## A\n', '## A\n\n- x\n'],
    ['that is the last, without a line break', '## A', '## A\n\n- x\n'],
    ['with a list', '## A\n\n- a\n\n## B\n', '## A\n\n- a\n- x\n\n## B\n'],
    ['with a list right under text', '## A\n\nText:\n- a\n', '## A\n\nText:\n- a\n- x\n'],
    ['with a nested list', '## A\n\n- a\n    - b\n', '## A\n\n- a\n    - b\n- x\n'],
    ['with an item that goes on', '## A\n\n- a\n  more\n', '## A\n\n- a\n  more\n- x\n'],
    ['with text', '## A\n\nText\n', '## A\n\nText\n\n- x\n'],
    ['with code', '## A\n\n```\ncode\n```\n', '## A\n\n```\ncode\n```\n\n- x\n'],
    ['with many empty lines', '## A\n\n- a\n\n\n\n## B\n', '## A\n\n- a\n- x\n\n\n\n## B\n'],
    ['with Windows line ends', '## A\r\n\r\n## B\r\n', '## A\r\n\r\n- x\r\n\r\n## B\r\n'],
    ['with a list in Windows line ends', '## A\r\n\r\n- a\r\n', '## A\r\n\r\n- a\r\n- x\r\n'],
    ['with a list at the end of the note', '## A\n\n- a', '## A\n\n- a\n- x\n'],
    ['with spaces after its heading', '## A  \n\n## B\n', '## A  \n\n- x\n\n## B\n'],
  ])('%s', (_, before, after) => {
    expect(append(before, '- x')).toBe(after);
  });

  it('sets text apart from a list', () => {
    expect(append('## A\n\n- a\n', 'Text')).toBe('## A\n\n- a\n\nText\n');
  });
});
