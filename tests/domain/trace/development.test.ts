import { describe, expect, it } from 'vitest';

import { alarmsOf, recallOf, summary, totalsOf } from './support/sets';

/** What is reached on the passages that the rules were mended on, and must stay (docs/trace.md). */
const floors = {
  development: {
    nl: { name: 0.98, organisation: 0.9, place: 0.9, initials: 0.9, age: 0.95, address: 0.95 },
    en: { name: 0.96, organisation: 0.95, place: 0.95, initials: 0.9, age: 0.9, address: 0.85 },
  },
  development2: {
    nl: { name: 0.98, organisation: 0.75, place: 0.95, initials: 0.95, age: 0.95, address: 0.95, date: 0.95 },
    en: { name: 0.98, organisation: 0.95, place: 0.95, initials: 0.95, age: 0.95, address: 0.95, date: 0.95 },
  },
  development3: {
    nl: {
      name: 0.98,
      organisation: 0.95,
      place: 0.95,
      initials: 0.95,
      age: 0.95,
      address: 0.6,
      function: 0.95,
    },
    en: {
      name: 0.98,
      organisation: 0.95,
      place: 0.95,
      initials: 0.95,
      age: 0.95,
      address: 0.6,
      function: 0.95,
    },
  },
  development4: {
    nl: { name: 0.98, place: 0.9, initials: 0.95, address: 0.75 },
    en: { name: 0.96, place: 0.75, initials: 0.95, organisation: 0.85 },
  },
};

const sets = (['development', 'development2', 'development3', 'development4'] as const).flatMap((set) =>
  (['nl', 'en'] as const).map((language) => [set, language] as const),
);

describe.each(sets)('on the passages of %s in %s', (set, language) => {
  const totals = totalsOf(`tests/domain/trace/${set}/${language}.jsonl`, language);

  it.each(Object.entries(floors[set][language]))('of each %s at least %d is found', (kind, floor) => {
    expect(recallOf(totals, kind), summary(totals)).toBeGreaterThanOrEqual(floor);
  });

  it('there is at most one false alarm in 400 words', () => {
    expect(alarmsOf(totals), summary(totals)).toBeLessThanOrEqual(0.5);
  });
});
