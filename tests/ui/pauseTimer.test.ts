import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';

import { pauseTimer, type PauseTimer } from '@/ui/pauseTimer';

beforeEach(() => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
});

function counted(): { readonly timer: PauseTimer; readonly pauses: () => number } {
  const onPause = vi.fn();
  return { timer: pauseTimer(400, onPause), pauses: () => onPause.mock.calls.length };
}

test('it calls once, after the last of a stretch', () => {
  const { timer, pauses } = counted();
  for (let key = 0; key < 5; key += 1) {
    timer.wentOn(Date.now());
    vi.advanceTimersByTime(150);
  }
  vi.advanceTimersByTime(249);
  expect(pauses()).toBe(0);
  vi.advanceTimersByTime(1);
  expect(pauses()).toBe(1);
  vi.advanceTimersByTime(5000);
  expect(pauses()).toBe(1);
});

test('what goes on afterwards has a pause of its own', () => {
  const { timer, pauses } = counted();
  timer.wentOn(Date.now());
  vi.advanceTimersByTime(400);
  timer.wentOn(Date.now());
  vi.advanceTimersByTime(400);
  expect(pauses()).toBe(2);
});

test('stopped, it does not call', () => {
  const { timer, pauses } = counted();
  timer.wentOn(Date.now());
  timer.stop();
  vi.advanceTimersByTime(1000);
  expect(pauses()).toBe(0);
});

test('a clock that is set back by an hour does not hold it up', () => {
  const { timer, pauses } = counted();
  timer.wentOn(Date.now());
  vi.setSystemTime(Date.now() - 3_600_000);
  vi.advanceTimersByTime(400);
  expect(pauses()).toBe(1);
});
