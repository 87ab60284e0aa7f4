import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { lettersApart } from '@/domain/text/lettersApart';
import { likeThemes } from '@/domain/review/themes/likeThemes';

describe('themes that may be the same', () => {
  it.each([
    ['case and plural', ['grens', 'Grenzen', 'grenzen']],
    ['accents', ['cafe', 'Café']],
    ['hyphens and spaces', ['hulp vragen', 'hulp-vragen']],
    ['a long vowel', ['taak', 'taken']],
    ['an English plural', ['role', 'roles']],
    ['a slip of the pen', ['spanning', 'spannnig']],
    ['an ending', ['samenwerken', 'samenwerking']],
  ])('finds %s', (_, themes) => {
    expect(likeThemes(themes)).toEqual([themes]);
  });

  it.each([
    ['short words', ['werk', 'merk']],
    ['other words', ['zwijgen', 'stilte', 'conflict']],
    ['one theme', ['grens']],
    ['words of signs only', ['?', '!']],
  ])('leaves %s alone', (_, themes) => {
    expect(likeThemes(themes)).toEqual([]);
  });

  it('keeps the order of use, in and between the groups', () => {
    expect(likeThemes(['taken', 'grens', 'stilte', 'Grenzen', 'taak'])).toEqual([
      ['taken', 'taak'],
      ['grens', 'Grenzen'],
    ]);
  });

  it('finds all pairs that comparing each with each would find', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 5, maxLength: 8 });
    const distinct = fc.uniqueArray(word, { maxLength: 8 });
    fc.assert(
      fc.property(distinct, (words) => {
        const groups = likeThemes(words);
        const areTogether = (one: string, other: string): boolean =>
          groups.some((group) => group.includes(one) && group.includes(other));
        const near = words.flatMap((one) =>
          words
            .filter((other) => one < other && lettersApart(one, other, 1) <= 1)
            .map((other) => [one, other] as const),
        );
        expect(near.filter(([one, other]) => !areTogether(one, other))).toEqual([]);
      }),
    );
  });
});

describe('the distance between words', () => {
  it.each([
    ['grens', 'grns', 1, true],
    ['grens', 'gerns', 1, true],
    ['grens', 'grend', 1, true],
    ['grens', 'gnres', 1, false],
    ['grens', 'grenzen', 2, false],
    ['grens', 'grenzen', 3, true],
    ['', '', 0, true],
  ])('%s and %s within %d: %s', (one, other, most, expected) => {
    expect(lettersApart(one, other, most) <= most).toBe(expected);
    expect(lettersApart(other, one, most) <= most).toBe(expected);
  });
});
