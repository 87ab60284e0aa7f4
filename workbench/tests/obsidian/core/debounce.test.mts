import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { debounce } from '../../../obsidian/core/debounce.mts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('runs once, so long after the first call, with the last arguments', () => {
  const heard: string[] = [];
  const debounced = debounce((text: string) => heard.push(text), 100);
  debounced('one');
  vi.advanceTimersByTime(60);
  debounced('two');
  vi.advanceTimersByTime(40);
  expect(heard).toEqual(['two']);
  vi.advanceTimersByTime(1000);
  expect(heard).toEqual(['two']);
});

test('with resetTimer it waits for silence', () => {
  const heard: string[] = [];
  const debounced = debounce((text: string) => heard.push(text), 100, true);
  debounced('one');
  vi.advanceTimersByTime(60);
  debounced('two');
  vi.advanceTimersByTime(60);
  expect(heard).toEqual([]);
  vi.advanceTimersByTime(40);
  expect(heard).toEqual(['two']);
});

test('cancel forgets a pending call, run does it now', () => {
  const heard: string[] = [];
  const debounced = debounce((text: string) => heard.push(text), 100);
  debounced('one').cancel();
  debounced('two').run();
  vi.advanceTimersByTime(1000);
  expect(heard).toEqual(['two']);
});

test('run without a pending call does nothing', () => {
  let calls = 0;
  debounce(() => ++calls, 100).run();
  expect(calls).toBe(0);
});
