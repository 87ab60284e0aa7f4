import fc from 'fast-check';
import { expect, it } from 'vitest';

import { contributionsIn } from '@/domain/contributions/contributionsIn';
import { formatContribution, parseContribution } from '@/domain/contributions/contributionLine';
import { outlineOf } from '@/domain/text/outline';
import { anyContribution } from '../../support/nasty';

const runs = { numRuns: 1500 };

it('reads every contribution as it was written, whatever its text', () => {
  fc.assert(
    fc.property(anyContribution, (contribution) => {
      expect(parseContribution(formatContribution(contribution))).toEqual(contribution);
    }),
    runs,
  );
});

it('reads it too with an indent and in Windows line ends', () => {
  fc.assert(
    fc.property(anyContribution, fc.constantFrom('', '    ', '\t'), (contribution, indent) => {
      const written = formatContribution(contribution, indent).replaceAll('\n', '\r\n');
      expect(parseContribution(written)).toEqual(contribution);
    }),
    runs,
  );
});

it('stays one list item of the note, between its neighbours', () => {
  fc.assert(
    fc.property(anyContribution, (contribution) => {
      const text = `## 1. A\n\n- before\n${formatContribution(contribution)}\n- after\n\n## 2. B\n`;
      const outline = outlineOf(text);
      expect(outline.headings.map(({ title }) => title)).toEqual(['1. A', '2. B']);
      expect(outline.items).toHaveLength(3);
      expect(contributionsIn(text, outline)).toMatchObject([contribution]);
    }),
    runs,
  );
});
