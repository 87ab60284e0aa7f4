import { describe, expect, it } from 'vitest';

import { borrow, loanFor, minutesToSpare } from '@/domain/session/borrow';
import { goToPhase, secondsAhead, secondsLeft, sessionEndsAt, startClock } from '@/domain/session/phaseClock';
import { aPhase, evening, minutesLater } from '../../support/sessions';

const started = startClock([10, 15, 12, 6], evening);
const elastic = aPhase({ elastic: true });
const fixed = aPhase();
const [first, second, third, fourth] = [0, 1, 2, 3] as const;

describe('an elastic phase can miss', () => {
  it('all but a third of its plan', () => {
    expect([second, third, fourth].map((phase) => minutesToSpare(started, phase))).toEqual([10, 8, 4]);
  });

  it('less once minutes were taken from it', () => {
    const lent = borrow(started, { from: second, minutes: 4 }, evening);
    expect(minutesToSpare(lent, second)).toBe(6);
  });

  it('nothing that it has used already', () => {
    const there = goToPhase(started, second, minutesLater(1));
    const back = goToPhase(there, first, minutesLater(13.5));
    expect(minutesToSpare(back, second)).toBe(2);
  });

  it('nothing when it has had its time', () => {
    const there = goToPhase(started, fourth, minutesLater(1));
    expect(minutesToSpare(goToPhase(there, first, minutesLater(20)), fourth)).toBe(0);
  });
});

describe('what is offered', () => {
  const offered = (phases: readonly boolean[], minutes: number): ReturnType<typeof loanFor> =>
    loanFor(
      started,
      phases.map((is) => (is ? elastic : fixed)),
      minutesLater(minutes),
    );

  it('is three minutes from the later phase that can miss most', () => {
    expect(offered([false, true, true, true], 9)).toEqual({ from: second, minutes: 3 });
    expect(offered([false, false, true, true], 9)).toEqual({ from: third, minutes: 3 });
  });

  it('is enough to be within time again', () => {
    expect(offered([false, true, false, false], 13.2)).toEqual({ from: second, minutes: 6 });
  });

  it('is no more than can be missed', () => {
    expect(offered([false, false, false, true], 40)).toEqual({ from: fourth, minutes: 4 });
  });

  it('is nothing from a phase that has been, that is now, or that is not elastic', () => {
    expect(offered([true, false, false, false], 12)).toBeNull();
    const inThird = goToPhase(started, third, minutesLater(10));
    expect(loanFor(inThird, [elastic, elastic, elastic, fixed], minutesLater(23))).toBeNull();
  });
});

describe('taking minutes from a later phase', () => {
  const loan = { from: second, minutes: 3 };

  it('gives them to this one, and leaves the sum as it was', () => {
    expect(borrow(started, loan, minutesLater(9)).added).toEqual([3, -3, 0, 0]);
    expect(secondsLeft(borrow(started, loan, minutesLater(9)), minutesLater(9))).toBe(4 * 60);
  });

  it('leaves the end of the session and its pace as they were', () => {
    const now = minutesLater(9);
    expect(sessionEndsAt(borrow(started, loan, now), now)).toEqual(sessionEndsAt(started, now));
    expect(secondsAhead(borrow(started, loan, now), now)).toBe(secondsAhead(started, now));
  });

  it('makes up for overtime, so that the session is on time again', () => {
    const now = minutesLater(12);
    expect(secondsAhead(started, now)).toBe(-120);
    const lent = borrow(started, loan, now);
    expect(secondsAhead(lent, now)).toBe(0);
    expect(sessionEndsAt(lent, now)).toEqual(minutesLater(43));
  });

  it('never takes more than the phase can miss', () => {
    expect(borrow(started, { from: fourth, minutes: 9 }, evening).added).toEqual([4, 0, 0, -4]);
  });

  it.each([first, 4, -1])('takes nothing from phase %j', (from) => {
    expect(borrow(started, { from, minutes: 3 }, evening)).toBe(started);
  });
});
