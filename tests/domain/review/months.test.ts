import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { byMonth, joined, together } from '@/domain/review/months';

interface Note {
  readonly day: string | null;
  readonly name: number;
}

const monthsOf = byMonth<Note>(({ day }) => day);
const on = (day: string | null, name = 0): Note => ({ day, name });
const [march, alsoMarch, april, never] = [on('2026-03-01'), on('2026-03-31'), on('2026-04-01'), on(null)];

describe('a list month by month', () => {
  it('has what has no day last', () => {
    expect(monthsOf([never, april, alsoMarch, march])).toEqual([
      { month: '2026-03', of: [march, alsoMarch] },
      { month: '2026-04', of: [april] },
      { month: '9999', of: [never] },
    ]);
  });

  it('keeps the months in which nothing changed', () => {
    const [first, second] = monthsOf([march, alsoMarch, april]);
    const [grown, same] = monthsOf([march, on('2026-03-02'), alsoMarch, april]);
    expect(same).toBe(second);
    expect(grown?.of).toHaveLength(3);
    expect(monthsOf([march, alsoMarch])[0]).toBe(first);
  });

  it('does not take a month that has grown at its end for the one that it was', () => {
    monthsOf([march]);
    expect(monthsOf([march, alsoMarch])).toEqual([{ month: '2026-03', of: [march, alsoMarch] }]);
  });

  it('keeps a month for the whole list and for what a filter leaves of it', () => {
    const [whole, filtered] = [
      [march, alsoMarch, april],
      [march, april],
    ];
    const before = [monthsOf(whole)[0], monthsOf(filtered)[0]];
    expect([monthsOf([...whole])[0], monthsOf([...filtered])[0]]).toEqual(before);
    expect(monthsOf([...whole])[0]).toBe(before[0]);
    expect(monthsOf([...filtered])[0]).toBe(before[1]);
  });

  it('holds everything in the order of its days, and on one day in that of the list', () => {
    const note = fc.record({
      day: fc.option(fc.constantFrom('2026-03-01', '2026-03-09', '2026-04-01', '2027-04-01')),
      name: fc.nat(),
    });
    fc.assert(
      fc.property(fc.array(note), fc.nat({ max: 3 }), (notes, cut) => {
        monthsOf(notes.slice(cut));
        const sorted = notes.toSorted((a, b) =>
          (a.day ?? '9999') < (b.day ?? '9999') ? -1 : a.day === b.day ? 0 : 1,
        );
        expect(joined(monthsOf(notes).map(({ of }) => of))).toEqual(sorted);
      }),
    );
  });
});

it('puts several lists together month by month', () => {
  const lists = [monthsOf([march, never]), monthsOf([]), monthsOf([alsoMarch, april])];
  expect(together(lists)).toEqual([[[march], [alsoMarch]], [[april]], [[never]]]);
});
