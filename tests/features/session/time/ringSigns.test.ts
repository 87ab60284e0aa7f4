import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { addTime, togglePause } from '@/features/session/time/clockActs';
import { ringSigns } from '@/features/session/time/ringSigns';
import { liveStore, plugin, type LiveStore } from './liveStore';

/** What a tone passes through; its volume is of no matter here. */
const through = {
  gain: { setValueAtTime: vi.fn(), exponentialRampToValueAtTime: vi.fn() },
  connect: vi.fn(),
};

/** The moments, in seconds, at which the lowest tone of the bell began: one for each strike. */
let strikes: number[] = [];

class QuietDevice {
  readonly state = 'running';
  readonly currentTime = 0;
  readonly destination = {};
  createGain = (): object => through;
  createOscillator(): object {
    const frequency = { value: 0 };
    const start = (at: number): void => {
      if (frequency.value === 528) strikes.push(at);
    };
    return { frequency, start, stop: () => undefined, connect: () => through };
  }
}

beforeEach(() => {
  strikes = [];
  vi.stubGlobal('AudioContext', QuietDevice);
});

afterEach(() => {
  vi.unstubAllGlobals();
});

/** How often the bell was struck since it was last asked. */
const struck = (): number => strikes.splice(0).length;

async function ringing(timeSound: 'off' | 'bell'): Promise<LiveStore> {
  const live = await liveStore(undefined, { settings: { timeSound } });
  ringSigns(plugin, live.store);
  return live;
}

describe('the bell', () => {
  test('is struck once when time is nearly up, and twice when it is', async () => {
    const { at } = await ringing('bell');
    await at(7 * 60);
    expect(struck()).toBe(0);
    await at(8 * 60);
    expect(struck()).toBe(1);
    await at(9 * 60);
    expect(struck()).toBe(0);
    await at(10 * 60);
    expect(struck()).toBe(2);
    await at(11 * 60);
    expect(struck()).toBe(0);
  });

  test('gives only the newest sign after half an hour, once', async () => {
    const { at } = await ringing('bell');
    await at(60);
    await at(31 * 60);
    expect(struck()).toBe(2);
    await at(32 * 60);
    expect(struck()).toBe(0);
  });

  test('is silent while the session pauses, and when the user gives more time', async () => {
    const { at, store } = await ringing('bell');
    await togglePause(store);
    await at(30 * 60);
    await togglePause(store);
    await at(31 * 60);
    await addTime(store, 5);
    await at(32 * 60);
    expect(struck()).toBe(0);
  });

  test('is silent where nobody asked for it', async () => {
    const { at } = await ringing('off');
    await at(8 * 60);
    await at(10 * 60);
    expect(struck()).toBe(0);
  });
});
