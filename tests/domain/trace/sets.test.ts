import { describe, expect, it } from 'vitest';

import { alarmsOf, recallOf, totalsOf } from './support/sets';

describe.each(['nl', 'en'] as const)('on the project’s own passages in %s', (language) => {
  const totals = totalsOf(`tests/domain/trace/sets/${language}.jsonl`, language);

  it('the names are found', () => {
    expect(recallOf(totals, 'name')).toBeGreaterThanOrEqual(0.95);
  });

  it('there is at most one false alarm in 200 words', () => {
    expect(alarmsOf(totals)).toBeLessThanOrEqual(1);
  });
});

describe('on passages in English written to be hard', () => {
  it('the names are found', () => {
    expect(recallOf(totalsOf('tests/domain/trace/sets/names.en.jsonl', 'en'), 'name')).toBeGreaterThan(0.95);
  });

  it('there is at most one false alarm in 200 words where capitals are nobody’s', () => {
    expect(alarmsOf(totalsOf('tests/domain/trace/sets/nobody.en.jsonl', 'en'))).toBeLessThanOrEqual(1);
  });
});
