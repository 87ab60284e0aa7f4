import { describe, expect, it } from 'vitest';

import { alarmsOf, recallOf, summary, totalsOf } from './support/sets';

describe.each(['nl', 'en'] as const)('on the project’s own passages in %s', (language) => {
  const totals = totalsOf(`tests/domain/trace/sets/${language}.jsonl`, language);

  it('the names are found', () => {
    expect(recallOf(totals, 'name')).toBeGreaterThanOrEqual(0.95);
  });

  it('there is at most one false alarm in 200 words', () => {
    expect(alarmsOf(totals)).toBeLessThanOrEqual(1);
  });
});

describe('on passages written to be hard', () => {
  it.each(['nl', 'en'] as const)('the names are found in %s', (language) => {
    const totals = totalsOf(`tests/domain/trace/sets/names.${language}.jsonl`, language);
    expect(recallOf(totals, 'name'), summary(totals)).toBeGreaterThanOrEqual(language === 'nl' ? 0.94 : 0.95);
  });

  it('there is at most one false alarm in 200 words where capitals are nobody’s', () => {
    expect(alarmsOf(totalsOf('tests/domain/trace/sets/nobody.en.jsonl', 'en'))).toBeLessThanOrEqual(1);
  });
});
