import { describe, expect, it } from 'vitest';

import { spokenText } from '@/domain/questions/spokenText';

describe('the words of a captured text', () => {
  it.each([
    ['Wat **precies**\n  deed je?', 'Wat precies deed je?'],
    ['Wat zei [[Bos|de moeder]]?', 'Wat zei de moeder?'],
    ['Wat zegt [[Protocol]]?', 'Wat zegt Protocol?'],
    ['Ken je [dit](https://voorbeeld.nl/a_b)?', 'Ken je dit?'],
    ['Wat voelde *jij* daarbij? ^iv-q12345', 'Wat voelde jij daarbij?'],
    ['Wat is snake_case?', 'Wat is snake_case?'],
    ['', ''],
  ])('of %j are %j', (text, words) => {
    expect(spokenText(text)).toBe(words);
  });
});
