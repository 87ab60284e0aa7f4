import fc from 'fast-check';
import { expect, it } from 'vitest';

import { readProperties, setProperties, type PropertyValue } from '@/domain/notes/frontmatter';
import { edited } from '../../support/edits';
import { nastyText } from '../../support/nasty';

const foreign = [
  'aliases: [a,   "b"]  # mine',
  "odd: 'it''s'",
  'empty:',
  'list:\n  - one # first\n\n  - two\n# about the next',
  'text: |\n  - not a list\n\n  b: 1',
  'code: {{date}}',
  '"quoted key": yes',
  'folded: >-\n  a\n  b',
  'nested:\n  status: x',
  '# status: commented',
  '',
];
const ours = ['status:', 'status: concept', 'status: "x" # why', 'status:\n  - a\n  - b', 'status: [a, b]'];

const value: fc.Arbitrary<PropertyValue> = fc.oneof(
  nastyText,
  fc.integer(),
  fc.boolean(),
  fc.array(fc.oneof(nastyText, fc.integer()), { maxLength: 4 }),
);

const note = fc
  .record({
    before: fc.uniqueArray(fc.constantFrom(...foreign), { maxLength: 5 }),
    own: fc.option(fc.constantFrom(...ours), { nil: '' }),
    body: nastyText,
    nl: fc.constantFrom('\n', '\r\n'),
  })
  .map(({ before, own, body, nl }) => {
    const middle = Math.floor(before.length / 2);
    const lines = [...before.slice(0, middle), own, ...before.slice(middle)].filter(Boolean);
    const around = (one: string): string => `${['---', ...one.split('\n'), '---', ''].join(nl)}${body}`;
    return { text: around(lines.join('\n')), without: lines.filter((line) => line !== own), body, nl };
  });

it('P3: sets one property and leaves every byte of everything else', () => {
  fc.assert(
    fc.property(note, value, ({ text, without, body, nl }, wanted) => {
      const result = edited(text, setProperties(text, { status: wanted }));
      expect(readProperties(result)?.status).toEqual(wanted);
      expect(result.endsWith(`---${nl}${body}`)).toBe(true);
      let from = 0;
      for (const line of without) {
        from = result.indexOf(line.replaceAll('\n', nl) + nl, from);
        expect(from).toBeGreaterThan(0);
      }
    }),
    { numRuns: 600 },
  );
});

it('gives the very same note when a property is added and taken away again', () => {
  fc.assert(
    fc.property(note, value, ({ text }, wanted) => {
      const added = edited(text, setProperties(text, { fase: wanted }));
      expect(edited(added, setProperties(added, { fase: null }))).toBe(text);
    }),
    { numRuns: 600 },
  );
});
