import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { wordDiff } from '@/domain/review/questions/wordDiff';

const told = (before: string, after: string): string =>
  wordDiff(before, after)
    .map(({ kind, words }) => ({ same: words, removed: `[-${words}-]`, added: `[+${words}+]` })[kind])
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
    ['', 'Wat doe ik?', '[+Wat doe ik?+]'],
    ['Wat doe ik?', '', '[-Wat doe ik?-]'],
  ])('%s → %s', (before, after, expected) => {
    expect(told(before, after)).toBe(expected);
  });

  it('tells both texts whole', () => {
    const text = fc.array(fc.constantFrom('wat', 'maakt', 'dat', 'ik', 'zwijg?'), { maxLength: 9 });
    fc.assert(
      fc.property(text, text, (old, now) => {
        const stretches = wordDiff(old.join(' '), now.join(' '));
        const without = (kind: string): string =>
          stretches.flatMap((one) => (one.kind === kind ? [] : [one.words])).join(' ');
        expect(without('added')).toBe(old.join(' '));
        expect(without('removed')).toBe(now.join(' '));
      }),
    );
  });

  it('does not compare two long texts word by word', () => {
    const long = 'woord '.repeat(200).trim();
    expect(wordDiff(long, long).map(({ kind }) => kind)).toEqual(['removed', 'added']);
  });
});
