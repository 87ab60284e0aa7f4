import { describe, expect, it } from 'vitest';

import {
  addMinutes,
  budgetOf,
  goToPhase,
  isRunning,
  pause,
  resume,
  secondsAhead,
  secondsLeft,
  sessionEndsAt,
  sessionSecondsLeft,
  spentUpTo,
  startClock,
} from '@/domain/session/phaseClock';
import { evening, minutesLater } from '../../support/sessions';

const started = startClock([5, 15, 10], evening);

describe('a clock', () => {
  it('begins with the first phase running for its minutes', () => {
    expect(started).toMatchObject({ phase: 0, state: { endsAt: minutesLater(5) }, spent: [0, 0, 0] });
  });

  it('counts down, and below zero in overtime', () => {
    expect(secondsLeft(started, minutesLater(4))).toBe(60);
    expect(secondsLeft(started, minutesLater(7))).toBe(-120);
  });

  it('keeps what a phase took when it is left', () => {
    const next = goToPhase(started, 1, minutesLater(6));
    expect(next.spent).toEqual([360, 0, 0]);
    expect(next.state).toEqual({ endsAt: minutesLater(21) });
  });

  it('goes on in a phase where it was left', () => {
    const there = goToPhase(started, 1, minutesLater(3));
    const back = goToPhase(there, 0, minutesLater(4));
    expect(secondsLeft(back, minutesLater(4))).toBe(120);
  });

  it.each([[-1], [3], [0]])('stays where it is when asked for phase %j of three', (phase) => {
    expect(goToPhase(started, phase, minutesLater(1))).toBe(started);
  });

  it('stands still while it is paused', () => {
    const paused = pause(started, minutesLater(2));
    expect(isRunning(paused)).toBe(false);
    expect(secondsLeft(paused, minutesLater(60))).toBe(180);
    expect(spentUpTo(paused, minutesLater(60))).toEqual([120, 0, 0]);
  });

  it('goes on after a pause with the time that was left', () => {
    const resumed = resume(pause(started, minutesLater(2)), minutesLater(60));
    expect(resumed.state).toEqual({ endsAt: minutesLater(63) });
  });

  it('stays paused in the next phase', () => {
    const next = goToPhase(pause(started, minutesLater(2)), 1, minutesLater(9));
    expect(next).toMatchObject({ phase: 1, state: { secondsLeft: 900 }, spent: [120, 0, 0] });
  });

  it.each([
    ['running', started],
    ['paused', pause(started, evening)],
  ])('gives the present phase more time while %s', (_, clock) => {
    const longer = addMinutes(clock, 5, evening);
    expect(secondsLeft(longer, evening)).toBe(600);
    expect(budgetOf(longer, 0)).toBe(600);
    expect(longer.added).toEqual([5, 0, 0]);
  });

  it.each([
    ['a minute of the four that are left', -1, 180],
    ['at most what is left', -6, 0],
  ])('takes away %s', (_, minutes, left) => {
    const shorter = addMinutes(started, minutes, minutesLater(1));
    expect(secondsLeft(shorter, minutesLater(1))).toBe(left);
    expect(budgetOf(shorter, 0)).toBe(60 + left);
  });

  it('has nothing to take away in overtime', () => {
    expect(addMinutes(started, -1, minutesLater(6))).toBe(started);
  });

  it('is as it was when what was added is taken away again', () => {
    const odd = addMinutes(started, 1 / 3, evening);
    expect(secondsLeft(odd, evening)).toBe(320);
    expect(addMinutes(odd, -1 / 3, evening)).toEqual(started);
  });

  it('takes half minutes', () => {
    expect(secondsLeft(startClock([2.5], evening), evening)).toBe(150);
  });

  it('says when the session will end, overtime counted', () => {
    expect(sessionEndsAt(started, evening)).toEqual(minutesLater(30));
    expect(sessionEndsAt(started, minutesLater(8))).toEqual(minutesLater(33));
  });

  it('says how long the session still takes', () => {
    expect(sessionSecondsLeft(started, minutesLater(4))).toBe(26 * 60);
    expect(sessionSecondsLeft(started, minutesLater(8))).toBe(25 * 60);
    expect(sessionSecondsLeft(pause(started, minutesLater(4)), minutesLater(60))).toBe(26 * 60);
  });

  it('says how far ahead or behind the session is', () => {
    expect(secondsAhead(goToPhase(started, 1, minutesLater(3)), minutesLater(3))).toBe(120);
    expect(secondsAhead(goToPhase(started, 1, minutesLater(7)), minutesLater(7))).toBe(-120);
    expect(secondsAhead(addMinutes(started, 5, evening), evening)).toBe(-300);
  });
});
