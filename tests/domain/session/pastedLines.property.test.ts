import fc from 'fast-check';
import { expect, test } from 'vitest';

import { pastedLines } from '@/domain/session/pastedLines';
import { speakerBegun } from '@/domain/session/speakers';

const people = ['MB', 'AK', 'JV'] as const;
const wordsOf = (text: string): string[] => text.split(/\s+/u).filter(Boolean);

const word = fc.constantFrom(
  'wat',
  'maakte',
  'dat',
  'stil?',
  'ja,',
  '3',
  '🔥',
  '9:30',
  'x:',
  '“nee”',
  '(zacht)',
);
const sentence = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => `Zo ${words.join(' ')}`);
const message = fc.record({
  person: fc.constantFrom(...people),
  rows: fc.array(sentence, { minLength: 1, maxLength: 3 }),
});

const chats: ((person: string, said: string) => string)[] = [
  (person, said) => `19:03:22 From ${person} to Everyone: ${said}`,
  (person, said) => `[21-11-2026, 19:03:22] ${person}: ${said}`,
  (person, said) => `21-11-2026 19:03 - ${person}: ${said}`,
  (person, said) => `[19:03] ${person}\n${said}`,
  (person, said) => `${person}  19:03\n${said}`,
];

test('what was said in any chat comes out as it was said, by whom it was said', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...chats),
      fc.array(message, { minLength: 1, maxLength: 8 }),
      (chat, messages) => {
        const text = messages.map(({ person, rows }) => chat(person, rows.join('\n'))).join('\n');
        const expected = messages.map(({ person, rows }) => ({ speaker: person, text: rows.join('\n') }));
        expect(pastedLines(text, people)).toEqual(expected);
      },
    ),
  );
});

test('of any text no word is lost and none changes its place', () => {
  const piece = fc.oneof(
    sentence,
    fc.string({ unit: 'grapheme', maxLength: 30 }),
    fc.constantFrom(
      'MB: ',
      'AK:',
      'Piet: ',
      '- ',
      '[19:03] ',
      '19:03 MB: ',
      'MB  19:03',
      '\n',
      '\r\n',
      '   ',
      '**JV** ',
    ),
  );
  const furniture = /^(?:[-+*•–]|\d{1,3}[.)]|\[[ xX]?\]?|\]|\[?\d{1,2}:\d{2}\]?|\[19:03\])$/u;
  const bare = (words: string[]): string[] =>
    words
      .map((one) => one.replace(/^\*\*|\*\*$/gu, '').replace(/:$/u, ''))
      .filter((one) => one !== '' && !furniture.test(one));
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join('').replace(/[\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu, '');
      const lines = pastedLines(text, people);
      const out = lines
        .map((line) => `${line.speaker === null ? '' : `${line.speaker} `}${line.text}`)
        .join('\n');
      expect(bare(wordsOf(out))).toEqual(bare(wordsOf(text)));
      expect(lines.every((line) => line.text.trim() !== '')).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test('initials and their beginnings choose one person or nobody', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.stringMatching(/^[A-Z]{1,4}$/u), { maxLength: 6 }),
      fc.stringMatching(/^[a-z]{1,4}$/u),
      (some, begun) => {
        const found = speakerBegun(begun, some);
        const fitting = some.filter((person) => person.toLowerCase().startsWith(begun));
        const exact = fitting.filter((person) => person.length === begun.length);
        expect(found).toBe(exact[0] ?? (fitting.length === 1 ? fitting[0] : null));
      },
    ),
  );
});
