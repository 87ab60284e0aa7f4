import { describe, expect, test } from 'vitest';

import { fitSentence } from '@/domain/pseudonyms/fitSentence';

/** What comes out where | stands. */
const fit = (text: string, words: string): string =>
  fitSentence(text.replace('|', ''), text.indexOf('|'), words);

describe('words that are put in a sentence', () => {
  test.each([
    'At the start: |',
    '- |Fatima belde',
    '    - [ ] |Fatima belde',
    '## |Fatima',
    '> |Fatima belde',
    'Zij zweeg. |Fatima belde',
    'Wie belde? “|Fatima”',
    'Eerste regel\n|Fatima belde',
  ])('get a capital where it starts: %s', (text) => {
    const at = text.replace('At the start: ', '');
    expect(fit(at, 'de moeder')).toBe('De moeder');
  });

  test.each(['Toen belde |Fatima', 'Ik sprak dhr. |Jansen', 'Om 3.|Fatima', 'vraag: |Fatima'])(
    'lose the capital of an article elsewhere: %s',
    (text) => {
      expect(fit(text, 'De moeder')).toBe('de moeder');
    },
  );

  test('keep the capital of a made-up name', () => {
    expect(fit('Toen belde |Fatima', 'Collega A')).toBe('Collega A');
  });
});
