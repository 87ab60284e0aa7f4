import { GFM, parser } from '@lezer/markdown';
import fc from 'fast-check';
import { expect, test } from 'vitest';

import { outlineOf } from '@/domain/text/outline';
import { nastyText } from '../../support/nasty';

const whole = parser.configure(GFM);

/** Headings and items as all of Markdown gives them, each with its line. */
function readWhole(text: string): string[] {
  const found: string[] = [];
  let depth = 0;
  whole.parse(text).iterate({
    enter: ({ name, from }) => {
      if (name === 'Blockquote') return false;
      const isHeading = /^(ATX|Setext)Heading\d$/.test(name) && depth === 0;
      if (isHeading) found.push(`heading ${name.slice(-1)} at ${String(from)}`);
      if (name === 'ListItem') {
        found.push(`item ${String(depth)} at ${String(text.lastIndexOf('\n', from - 1) + 1)}`);
        depth += 1;
      }
      return undefined;
    },
    leave: ({ name }) => {
      if (name === 'ListItem') depth -= 1;
    },
  });
  return found.sort();
}

test('what is not read within lines changes neither headings nor items', () => {
  const line = fc.tuple(
    fc.constantFrom('', '- ', '    - ', '## ', '> ', '1. ', '| a | b |\n| - | - |\n'),
    nastyText,
  );
  const note = fc
    .array(line, { maxLength: 8 })
    .map((lines) => lines.map((parts) => parts.join('')).join('\n'))
    .map((text) => text.replaceAll('\r', '').replaceAll('%%', ''))
    .filter((text) => !text.startsWith('---'));
  fc.assert(
    fc.property(note, (text) => {
      const { headings, items } = outlineOf(text);
      const found = [
        ...headings.map(({ level, from }) => `heading ${String(level)} at ${String(from)}`),
        ...items.map(({ depth, from }) => `item ${String(depth)} at ${String(from)}`),
      ];
      expect(found.sort()).toEqual(readWhole(text));
    }),
    { numRuns: 400 },
  );
});
