import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { patternBook } from '@/domain/questions/patterns/patternBook';

const texts = fc
  .array(
    fc.constantFrom('wat', 'je', 'niet', "zo'n", 'dag', 'dagen', 'dagelijks', ',', '-', 'x', '7', 'een'),
    {
      maxLength: 7,
    },
  )
  .chain((words) => fc.constantFrom(words.join(' '), words.join('')));

const pieces = fc.constantFrom(
  'wat', 'je', ' ', ' ?', '\\b', '^', '$', '(?:wat|je)', '(?:niet )?', '(?: \\w+){0,2}?', '.*', "zo'n", 'dag(?:en)?',
  '(?!je)', '(?=dag)', '[.,]', '[a-z]+', '(?:^|[.,] )', '(?:een |niet )*', 'x{2}', '\\d', 'dage?n?', '(?:je|, )', '|', 'dagel', '\\bdagen\\w*', ', ', '\\w', '^(?:een |wat )*', '^(?:x|dag) ', '(?:niet wat|een)',
); // prettier-ignore

const patterns = fc.array(pieces, { minLength: 1, maxLength: 6 }).map((some) => some.join(''));

describe('a book of patterns', () => {
  it('finds what the patterns find, whatever it leaves untried', () => {
    fc.assert(
      fc.property(patterns, patterns, texts, (one, other, text) => {
        const book = patternBook('je wat');
        const finds = book.finds(one, other);
        const possible = book.possibleIn(text);
        expect(finds(text, possible)).toBe(new RegExp(one).test(text) || new RegExp(other).test(text));
      }),
      { numRuns: 500 },
    );
  });

  it('finds the same when it was read ahead, in part or whole', () => {
    const read = (steps: number): boolean[] => {
      const book = patternBook('');
      const looks = [book.finds('dag'), book.finds('niet'), book.finds('wat .*dag')];
      for (let step = 0; step < steps; step += 1) book.readAhead();
      const possible = book.possibleIn('wat een dag');
      return [...looks.map((finds) => finds('wat een dag', possible)), book.readAhead()];
    };
    for (const steps of [0, 1, 2, 3, 4, 9]) expect(read(steps)).toEqual([true, false, true, false]);
  });

  it('finds in a part of a text with what was looked up for the whole', () => {
    const book = patternBook('');
    const finds = book.finds('^dag\\b');
    const possible = book.possibleIn('wat een dag');
    expect(finds('wat een dag', possible)).toBe(false);
    expect(finds('dag', possible)).toBe(true);
  });
});
