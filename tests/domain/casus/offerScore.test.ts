import { describe, expect, it } from 'vitest';

import { scoreOffers, tiedOffers, type WeighedOffer } from '@/domain/casus/offerScore';

const offer = (
  key: string,
  votes: [number, number] | null,
  parts: Partial<WeighedOffer> = {},
): WeighedOffer => ({
  key,
  votes: votes && { urgency: votes[0], recognisability: votes[1] },
  offered: [],
  presented: null,
  ...parts,
});

const totals = (...offers: WeighedOffer[]): string[] =>
  scoreOffers(offers).map(({ key, total }) => `${key} ${String(total)}`);

describe('the score of an offer', () => {
  it('is its urgency and its recognisability, highest first', () => {
    const held = { presented: '2026-10-01' };
    expect(totals(offer('a', [1, 2], held), offer('b', [3, 3], held), offer('c', null, held))).toEqual([
      'b 6',
      'a 3',
      'c 0',
    ]);
  });

  it('has one more for the casus that waits longest', () => {
    const scores = scoreOffers([
      offer('a', [1, 1], { offered: ['2026-10-01'] }),
      offer('b', [1, 1], { offered: ['2026-08-01', '2026-11-21'] }),
      offer('c', [1, 1]),
    ]);
    expect(scores[0]).toEqual({ key: 'b', total: 3, waited: { for: 'casus', since: '2026-08-01' } });
    expect(scores.slice(1).map(({ waited }) => waited)).toEqual([null, null]);
  });

  it('has one more for who presented longest ago where no casus waits, and before that for who never did', () => {
    const long = offer('a', null, { presented: '2026-03-01' });
    const recent = offer('b', null, { presented: '2026-10-01' });
    expect(scoreOffers([recent, long])[0]).toMatchObject({
      key: 'a',
      waited: { for: 'person', since: '2026-03-01' },
    });
    expect(scoreOffers([long, offer('c', null)])[0]).toMatchObject({
      key: 'c',
      waited: { for: 'person', since: null },
    });
  });

  it('has none more where all waited equally long, and several where some did', () => {
    expect(totals(offer('a', [1, 1]), offer('b', [0, 1]))).toEqual(['a 2', 'b 1']);
    const recent = offer('c', null, { presented: '2026-10-01' });
    expect(totals(offer('a', null), recent, offer('b', null))).toEqual(['a 1', 'b 1', 'c 0']);
  });
});

describe('offers that come out equal', () => {
  it('are those that share the highest score', () => {
    const scores = scoreOffers([offer('a', [1, 1]), offer('b', [2, 0]), offer('c', [0, 1])]);
    expect(tiedOffers(scores).map(({ key }) => key)).toEqual(['a', 'b']);
  });

  it('are none when one is highest', () => {
    expect(tiedOffers(scoreOffers([offer('a', [1, 1]), offer('c', [0, 1])]))).toEqual([]);
  });
});
