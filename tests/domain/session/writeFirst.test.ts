import { expect, it } from 'vitest';

import { addMinutes, goToPhase, pause, resume, startClock } from '@/domain/session/phaseClock';
import { writingLeft, writingSeconds } from '@/domain/session/writeFirst';
import { aPhase, evening, minutesLater } from '../../support/sessions';

const writing = aPhase({ writeFirst: true });
const started = startClock([15, 10], evening);

it('is two minutes, at most a third of the phase', () => {
  expect([15, 6, 5, 2, 0.5].map(writingSeconds)).toEqual([120, 120, 100, 40, 10]);
});

it('counts down from the start of the phase, and stops at nothing', () => {
  const left = [0, 0.5, 2, 30].map((minutes) => writingLeft(writing, started, minutesLater(minutes)));
  expect(left).toEqual([120, 90, 0, 0]);
});

it('is not there in a phase that is not written first', () => {
  expect(writingLeft(aPhase(), started, evening)).toBe(0);
  expect(writingLeft(undefined, started, evening)).toBe(0);
});

it('stands still in a pause, however long', () => {
  const paused = pause(started, minutesLater(1));
  expect(writingLeft(writing, paused, minutesLater(20))).toBe(60);
  expect(writingLeft(writing, resume(paused, minutesLater(20)), minutesLater(20.5))).toBe(30);
});

it('is as long as it was when the phase gets more time', () => {
  expect(writingLeft(writing, addMinutes(started, 5, minutesLater(1)), minutesLater(1))).toBe(60);
});

it('does not begin anew when one comes back to the phase', () => {
  const away = goToPhase(started, 1, minutesLater(1));
  const back = goToPhase(away, 0, minutesLater(4));
  expect(writingLeft(writing, back, minutesLater(4))).toBe(60);
});
