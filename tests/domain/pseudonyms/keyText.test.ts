import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { formatKey, parseKey } from '@/domain/pseudonyms/keyText';
import { keepPseudonym, type PseudonymKey } from '@/domain/pseudonyms/pseudonym';

const key: PseudonymKey = [
  { name: 'Fatima', pseudonym: 'collega A' },
  { name: 'Jansen', pseudonym: 'de moeder' },
];

describe('a key that is moved by hand', () => {
  test('is a line for each person', () => {
    expect(formatKey(key)).toBe('Fatima = collega A\nJansen = de moeder\n');
  });

  test('is read as it was written, whatever was kept', () => {
    const words = fc.record({ name: fc.string(), pseudonym: fc.string() });
    fc.assert(
      fc.property(fc.array(words), (kept) => {
        const made = kept.reduce(keepPseudonym, []);
        expect(parseKey(formatKey(made))).toEqual({ key: made, bad: [] });
      }),
    );
  });

  test.each([
    ['a byte order mark and Windows lines', '\uFEFFFatima = collega A\r\nJansen = de moeder\r\n'],
    ['empty lines, no spaces and no end', '\n  \nFatima=collega A\n\nJansen   =de moeder'],
    ['the same line twice', 'Fatima = collega A\nJansen = de moeder\njansen = de moeder'],
  ])('is read with %s', (_, text) => {
    expect(parseKey(text)).toEqual({ key, bad: [] });
  });

  test('tells the bad lines by their number and keeps the good ones', () => {
    const text = 'Fatima = collega A\nzomaar iets\n= de oma\nBram =\n\nFatima = de tante\nJansen = de moeder';
    expect(parseKey(text)).toEqual({
      key,
      bad: [
        { line: 2, problem: 'no-sign' },
        { line: 3, problem: 'no-name' },
        { line: 4, problem: 'no-pseudonym' },
        { line: 6, problem: 'named-twice' },
      ],
    });
  });
});
