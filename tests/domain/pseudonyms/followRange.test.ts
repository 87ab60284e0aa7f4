import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { followRange } from '@/domain/pseudonyms/followRange';

/** The part between [ and ] after the text becomes another. */
function follow(marked: string, after: string): string {
  const from = marked.indexOf('[');
  const before = marked.replace(/[[\]]/g, '');
  const range = followRange(before, after, { from, to: marked.indexOf(']') - 1 });
  return after.slice(range.from, range.to);
}

describe('a part of a text that is being changed', () => {
  test.each([
    ['before it', 'een [twee drie] vier', 'eentje twee drie vier', 'twee drie'],
    ['in it', 'een [twee drie] vier', 'een twee en een half drie vier', 'twee en een half drie'],
    ['after it', 'een [twee drie] vier', 'een twee drie vijf', 'twee drie'],
    ['over its end', 'een [twee drie] vier', 'een twee zes', 'twee zes'],
    ['over its start', 'een [twee drie] vier', 'nul drie vier', 'nul drie'],
    ['nowhere', 'een [twee] drie', 'een twee drie', 'twee'],
  ])('is followed when something changes %s', (_, marked, after, part) => {
    expect(follow(marked, after)).toBe(part);
  });

  test('stays within the text, whatever changes', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.nat(20), fc.nat(20), (before, after, a, b) => {
        const from = Math.min(a, before.length);
        const to = Math.min(from + b, before.length);
        const range = followRange(before, after, { from, to });
        expect(range.from).toBeGreaterThanOrEqual(0);
        expect(range.to).toBeGreaterThanOrEqual(range.from);
        expect(range.to).toBeLessThanOrEqual(after.length);
      }),
    );
  });
});
