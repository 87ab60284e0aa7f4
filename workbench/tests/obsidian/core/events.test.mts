import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Events } from '../../../obsidian/core/events.mts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('listeners hear an event in the order in which they came', () => {
  const events = new Events();
  const heard: string[] = [];
  events.on('x', (what) => heard.push(`one ${String(what)}`));
  events.on('x', (what) => heard.push(`two ${String(what)}`));
  events.trigger('x', 'a');
  expect(heard).toEqual(['one a', 'two a']);
});

test('the context is the listener’s this', () => {
  const events = new Events();
  const context = { heard: '' };
  const listener = function (this: typeof context): void {
    this.heard = 'x';
  };
  events.on('x', listener, context);
  events.trigger('x');
  expect(context.heard).toBe('x');
});

test('offref takes out one registration, off all of a callback', () => {
  const events = new Events();
  let calls = 0;
  const count = (): number => ++calls;
  const ref = events.on('x', count);
  events.on('x', count);
  events.offref(ref);
  events.trigger('x');
  expect(calls).toBe(1);
  events.off('x', count);
  events.trigger('x');
  expect(calls).toBe(1);
});

test('a listener that throws stops nobody, and its error is thrown outside', () => {
  const events = new Events();
  let calls = 0;
  events.on('x', () => {
    throw new Error('mine');
  });
  events.on('x', () => ++calls);
  events.trigger('x');
  expect(calls).toBe(1);
  expect(() => vi.runAllTimers()).toThrow('mine');
});

test('who is added while an event runs does not hear that event', () => {
  const events = new Events();
  let late = 0;
  events.on('x', () => events.on('x', () => ++late));
  events.trigger('x');
  expect(late).toBe(0);
});
