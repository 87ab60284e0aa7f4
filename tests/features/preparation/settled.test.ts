import { signal } from '@preact/signals';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { settled } from '@/features/preparation/settled';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const isOther = (now: string, before: string): boolean => now.at(0) !== before.at(0);

test('follows once it is quiet', () => {
  const source = signal('a');
  const { value } = settled(source, { wait: 100, isOther });
  source.value = 'ab';
  vi.advanceTimersByTime(60);
  source.value = 'abc';
  vi.advanceTimersByTime(60);
  expect(value.value).toBe('a');
  vi.advanceTimersByTime(40);
  expect(value.value).toBe('abc');
});

test('follows at once to something else', () => {
  const source = signal('a');
  const { value } = settled(source, { wait: 100, isOther });
  source.value = 'ab';
  source.value = 'b';
  expect(value.value).toBe('b');
  vi.advanceTimersByTime(200);
  expect(value.value).toBe('b');
});

test('stops', () => {
  const source = signal('a');
  const { value, stop } = settled(source, { wait: 100, isOther });
  source.value = 'ab';
  stop();
  vi.advanceTimersByTime(200);
  expect(value.value).toBe('a');
});
