import { describe, expect, it } from 'vitest';

import { addMinutes, goToPhase, pause, startClock, type PhaseClock } from '@/domain/session/phaseClock';
import { lookAgain, signNow, type SignsSeen, type TimeSign } from '@/domain/session/timeSigns';
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

/** The signs that are given to someone who looks at these moments, each with the clock as it is then. */
function given(looks: readonly (readonly [minutes: number, clock: PhaseClock])[]): (TimeSign | null)[] {
  let seen: SignsSeen | null = null;
  return looks.map(([minutes, clock]) => {
    const look = lookAgain(seen, 'a session', clock, minutesLater(minutes));
    seen = look.seen;
    return look.given;
  });
}

describe('signs are given', () => {
  it('once each, as time goes on', () => {
    const minutes = [0, 7, 8, 8.5, 9, 10, 10.5, 12];
    const signs = given(minutes.map((at) => [at, tenMinutes]));
    expect(signs).toEqual([null, null, 'soft', null, null, 'over', null, null]);
  });

  it('only the newest after half an hour without looking', () => {
    expect(
      given([
        [1, tenMinutes],
        [31, tenMinutes],
        [32, tenMinutes],
      ]),
    ).toEqual([null, 'over', null]);
  });

  it('no second time when the clock of the machine is set back', () => {
    const minutes = [9, 10, 9.9, 10, 7, 8];
    expect(given(minutes.map((at) => [at, tenMinutes]))).toEqual([null, 'over', null, null, null, null]);
  });

  it('again when the phase got more time and that is up as well', () => {
    const longer = addMinutes(tenMinutes, 2, minutesLater(10));
    const looks = [9, 10].map((at) => [at, tenMinutes] as const);
    expect(given([...looks, [10.1, longer], [12, longer]])).toEqual([null, 'over', null, 'over']);
  });

  it('not for a phase that was over already when one comes to it', () => {
    const gone = goToPhase(tenMinutes, 1, minutesLater(11));
    const back = goToPhase(gone, 0, minutesLater(12));
    expect(
      given([
        [9.5, tenMinutes],
        [11, gone],
        [12, back],
      ]),
    ).toEqual([null, null, null]);
  });

  it('not while the clock stands still', () => {
    const paused = pause(tenMinutes, minutesLater(7));
    expect(
      given([
        [7, paused],
        [60, paused],
      ]),
    ).toEqual([null, null]);
  });
});
