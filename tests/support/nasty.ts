import fc from 'fast-check';

import { kindLetters, type Contribution, type Kind } from '@/domain/contributions/contribution';
import { oneParagraph } from '@/domain/contributions/plainText';

const bits = [
  ...[
    '- ',
    '* ',
    '+ ',
    '-',
    '*',
    '1. ',
    '1.',
    '12) ',
    '[ ] ',
    '[x] ',
    '[ ]',
    '# ',
    '###### ',
    '#',
    '> ',
    '>',
  ],
  ...['```', '~~~', '---', '***', '* * *', '___', '===', '=', '%%', '$$', '<!--', '-->', '<div>', '<3'],
  ...[
    '\\',
    '\\\\',
    '\\- ',
    '1\\. ',
    '**',
    '**AK**',
    '**AK** ',
    '_x_',
    '`',
    '|',
    '[[',
    ']]',
    '[a]: b',
    '[^1]: c',
  ],
  ...[
    '🔥',
    '⚪',
    '🧊',
    '⭐',
    ' 🔥',
    ' ⭐',
    '🔥\uFE0F',
    ' 🔥\u2060',
    '\u2060',
    '👩‍👩‍👧',
    '🇳🇱',
    'e\u0301',
    '\uD83D',
  ],
  ...[' ^iv-q12345', '^iv-q12345', ' ^abc', '^', 'שלום', '\u202E', '\u200B', '\u200D', '\uFEFF', '\u00A0'],
  ...[
    '\n',
    '\r\n',
    '\r',
    '\n\n',
    '\t',
    ' ',
    '  ',
    '\u2028',
    '\u0085',
    '\0',
    'key:: value',
    'a: b',
    'é',
    'ß',
    'word',
  ],
];

/** Text as people and pasting make it: Markdown, marks, ids, invisible signs, line ends of all kinds. */
export const nastyText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...bits) },
      fc.string({ unit: 'grapheme', maxLength: 6 }),
    ),
    {
      maxLength: 8,
    },
  )
  .map((parts) => parts.join(''));

const kinds = Object.keys(kindLetters) as Kind[];

const random = fc
  .array(fc.constantFrom(...'0123456789abcdefghijklmnopqrstuvwxyz'), { minLength: 5, maxLength: 5 })
  .map((digits) => digits.join(''));

const speaker = fc.oneof(
  fc.constantFrom('AK', 'MB', 'É.', 'Annemarie de Vries', '愛', 'A_B', 'J\\V', '1'),
  fc.string({ minLength: 1, maxLength: 12 }).filter((name) => !/[*\r\n]/.test(name) && name === name.trim()),
);

/** Any contribution, its text as `oneParagraph` leaves it. */
export const anyContribution: fc.Arbitrary<Contribution> = fc
  .record({
    kind: fc.constantFrom(...kinds),
    random,
    speaker: fc.option(speaker, { nil: null }),
    text: nastyText.map(oneParagraph),
    mark: fc.constantFrom(null, 'warm' as const, 'neutral' as const, 'cold' as const),
    chosen: fc.boolean(),
  })
  .map(({ random: digits, ...rest }) => ({ id: `iv-${kindLetters[rest.kind]}${digits}`, ...rest }));
