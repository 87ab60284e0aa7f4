import { describe, expect, test } from 'vitest';

import { firstPlace } from '@/ui/chart/time/signLane';
import { placeAfter } from '@/ui/chart/time/walk';

const lane = (...days: readonly number[]) => ({ marks: days.map((at) => ({ at })) });
const lanes = [lane(1, 50), lane(), lane(10, 40, 90)];

describe('walking along signs', () => {
  test.each([
    ['ArrowRight', { lane: 0, mark: 0 }, { lane: 0, mark: 1 }],
    ['ArrowRight', { lane: 2, mark: 2 }, { lane: 2, mark: 2 }],
    ['ArrowLeft', { lane: 0, mark: 1 }, { lane: 0, mark: 0 }],
    ['ArrowLeft', { lane: 0, mark: 0 }, { lane: 0, mark: 0 }],
    ['Home', { lane: 2, mark: 2 }, { lane: 2, mark: 0 }],
    ['End', { lane: 2, mark: 0 }, { lane: 2, mark: 2 }],
    ['ArrowDown', { lane: 0, mark: 1 }, { lane: 2, mark: 1 }],
    ['ArrowDown', { lane: 2, mark: 1 }, { lane: 2, mark: 1 }],
    ['ArrowUp', { lane: 2, mark: 2 }, { lane: 0, mark: 1 }],
    ['ArrowUp', { lane: 0, mark: 1 }, { lane: 0, mark: 1 }],
    ['a', { lane: 0, mark: 0 }, null],
  ])('with %s from %j leads to %j', (key, from, to) => {
    expect(placeAfter(key, lanes, from)).toEqual(to);
  });

  test('begins at the newest sign of the first lane that has any', () => {
    expect(firstPlace([lane(), lane(3, 8)])).toEqual({ lane: 1, mark: 1 });
    expect(firstPlace([lane()])).toBeNull();
  });
});
