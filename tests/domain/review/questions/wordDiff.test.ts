import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { wordDiff } from '@/domain/review/questions/wordDiff';

const told = (old: string, now: string): string =>
  wordDiff(old, now)
    .map(
      ({ kind, before, after }) => ({ same: after, removed: `[-${before}-]`, added: `[+${after}+]` })[kind],
    )
    .join(' ');

describe('what became of a question', () => {
  it.each([
    ['Hoe kan ik nee zeggen?', 'Hoe kan ik nee zeggen?', 'Hoe kan ik nee zeggen?'],
    [
      'Hoe kan ik nee zeggen?',
      'Wat maakt dat ik nee zeg?',
      '[-Hoe kan-] [+Wat maakt dat+] ik nee [-zeggen?-] [+zeg?+]',
    ],
    ['Wat doe ik?', 'wat doe ik', 'wat doe ik'],
    [
      'Hoe krijg ik haar zover?',
      'Wat laat ik liggen?',
      '[-Hoe krijg ik haar zover?-] [+Wat laat ik liggen?+]',
    ],
    ['', 'Wat doe ik?', '[+Wat doe ik?+]'],
    ['Wat doe ik?', '', '[-Wat doe ik?-]'],
  ])('%s → %s', (before, after, expected) => {
    expect(told(before, after)).toBe(expected);
  });

  it('tells both texts whole', () => {
    const text = fc.array(fc.constantFrom('wat', 'Wat', 'maakt', 'ik', 'ik?', '?'), { maxLength: 9 });
    fc.assert(
      fc.property(text, text, (old, now) => {
        const stretches = wordDiff(old.join(' '), now.join(' '));
        const side = (which: 'before' | 'after'): string =>
          stretches.flatMap((one) => (one[which] === '' ? [] : [one[which]])).join(' ');
        expect([side('before'), side('after')]).toEqual([old.join(' '), now.join(' ')]);
      }),
    );
  });

  it('does not compare two long texts word by word', () => {
    const long = 'woord '.repeat(200).trim();
    expect(wordDiff(long, long).map(({ kind }) => kind)).toEqual(['removed', 'added']);
  });
});
