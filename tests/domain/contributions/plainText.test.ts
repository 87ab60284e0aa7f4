import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { asProse, escapeLine, oneParagraph, unescapeLine } from '@/domain/contributions/plainText';
import { outlineOf } from '@/domain/text/outline';
import { nastyText } from '../../support/nasty';

it.each([
  ['spaces at line ends', ' a \n b ', 'a\nb'],
  ['empty lines', 'a\n\n \nb', 'a\nb'],
  ['line ends of Windows and of old Macs', 'a\r\nb\rc', 'a\nb\nc'],
  ['nothing else', 'a  b\t*c*', 'a  b\t*c*'],
])('one paragraph loses %s', (_, typed, text) => {
  expect(oneParagraph(typed)).toBe(text);
});

it('every line comes back from its escape', () => {
  fc.assert(
    fc.property(nastyText, (text) => {
      expect(unescapeLine(escapeLine(text))).toBe(text);
    }),
  );
});

it.each(['word', '-word', '#tag', '1.5 uur', '**bold** word', '<3', '100%', '\\o/'])(
  'a line without structure stays as it is: %s',
  (line) => {
    expect(escapeLine(line)).toBe(line);
  },
);

describe('prose', () => {
  it('keeps lists and paragraphs', () => {
    expect(asProse('Goed.\n\n- a\n  - b\n1. c\n')).toBe('Goed.\n\n- a\n  - b\n1. c');
  });

  it('makes no headings of a note, whatever was typed', () => {
    fc.assert(
      fc.property(nastyText, (typed) => {
        const text = `## A\n\n${asProse(typed)}\n\n## B\n`;
        const { headings } = outlineOf(text);
        expect(headings.map(({ title }) => title)).toEqual(['A', 'B']);
      }),
    );
  });
});
