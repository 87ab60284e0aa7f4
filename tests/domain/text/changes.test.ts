import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { applyChanges, combine, edit, lineBreakOf, refuse, type TextChange } from '@/domain/text/changes';

describe('applying changes', () => {
  it('replaces, inserts and takes away by the offsets of the text as given', () => {
    const changes = [
      { from: 0, to: 1, insert: 'xx' },
      { from: 2, to: 2, insert: '-' },
      { from: 3, to: 4, insert: '' },
    ];
    expect(applyChanges('abcd', changes)).toBe('xxb-c');
  });

  it('keeps the order of insertions at one place', () => {
    const at = (insert: string): TextChange => ({ from: 1, to: 1, insert });
    expect(applyChanges('ab', [at('1'), at('2'), at('3')])).toBe('a123b');
  });

  it('puts an insertion before what is taken away at the same place', () => {
    const changes = [
      { from: 1, to: 1, insert: 'new' },
      { from: 1, to: 2, insert: '' },
    ];
    expect(applyChanges('abc', changes)).toBe('anewc');
  });

  it('gives the same text in whatever order the changes come', () => {
    const pieces = fc.array(
      fc.record({
        kept: fc.string({ maxLength: 4 }),
        old: fc.string({ minLength: 1, maxLength: 4 }),
        insert: fc.string(),
      }),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(pieces, fc.infiniteStream(fc.nat()), (parts, numbers) => {
        const text = parts.map(({ kept, old }) => kept + old).join('');
        const wanted = parts.map(({ kept, insert }) => kept + insert).join('');
        let offset = 0;
        const changes = parts.map(({ kept, old, insert }) => {
          const from = offset + kept.length;
          offset = from + old.length;
          return { from, to: offset, insert };
        });
        const shuffled = changes
          .map((one) => [numbers.next().value, one] as const)
          .sort(([a], [b]) => a - b)
          .map(([, one]) => one);
        expect(applyChanges(text, shuffled)).toBe(wanted);
      }),
    );
  });
});

describe('combining edits', () => {
  it('gives the changes of all', () => {
    const one = { from: 0, to: 0, insert: 'a' };
    const other = { from: 1, to: 2, insert: 'b' };
    expect(combine(edit(one), edit(other))).toEqual(edit(one, other));
  });

  it('refuses as a whole when one is refused', () => {
    expect(combine(edit({ from: 0, to: 0, insert: 'a' }), refuse('line-gone'))).toEqual(refuse('line-gone'));
  });
});

it.each([
  ['a\r\nb', '\r\n'],
  ['a\nb', '\n'],
  ['', '\n'],
])('the line break of %j is %j', (text, lineBreak) => {
  expect(lineBreakOf(text)).toBe(lineBreak);
});
