import { describe, expect, it } from 'vitest';

import { addMinutes, goToPhase, pause, startClock } from '@/domain/session/phaseClock';
import { signNow } from '@/domain/session/timeSigns';
import { evening, minutesLater } from '../../support/sessions';

const tenMinutes = startClock([10, 5], evening);

describe('the sign of a phase', () => {
  it.each([
    ['calm', 0],
    ['calm', 7.9],
    ['soft', 8],
    ['soft', 9.9],
    ['over', 10],
    ['over', 45],
  ])('is %s after %j of ten minutes', (sign, minutes) => {
    expect(signNow(tenMinutes, minutesLater(minutes))).toBe(sign);
  });

  it('is calm again when the phase gets more time', () => {
    expect(signNow(addMinutes(tenMinutes, 5, minutesLater(11)), minutesLater(11))).toBe('calm');
  });

  it('is calm in the next phase', () => {
    expect(signNow(goToPhase(tenMinutes, 1, minutesLater(12)), minutesLater(12))).toBe('calm');
  });

  it('stays as it was while the clock stands still', () => {
    expect(signNow(pause(tenMinutes, minutesLater(8)), minutesLater(60))).toBe('soft');
  });
});
