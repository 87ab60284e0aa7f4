import fc from 'fast-check';

const bits = [
  '- ',
  '1. ',
  '# ',
  '> ',
  '**AK**',
  '🔥',
  '⭐',
  ': ',
  'effect:: ',
  '[[a|b]]',
  '^',
  '(2, 3)',
  '%%',
  'ja',
  'nee',
  '.',
];

/** What people may say in one line: signs and words, without space at the ends or several in a row. */
export const plainWords = (): fc.Arbitrary<string> =>
  fc
    .array(fc.constantFrom(...bits), { maxLength: 5 })
    .map((parts) => parts.join(' ').replace(/\s+/g, ' ').trim());
