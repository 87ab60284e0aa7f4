import { signal, type ReadonlySignal } from '@preact/signals';
import type { Plugin } from 'obsidian';

import type { Clock } from './clock';

const interval = 500;

/**
 * The present moment as a signal for the screen. It only says when to look again: times are computed from the wall
 * clock, so a hidden window or a sleeping machine costs nothing but a late picture, mended on return.
 */
export function createTicking(plugin: Plugin, clock: Clock): ReadonlySignal<Date> {
  const now = signal(clock.now());
  const look = (): void => {
    now.value = clock.now();
  };
  plugin.registerInterval(window.setInterval(look, interval));
  plugin.registerDomEvent(window, 'focus', look);
  plugin.registerDomEvent(document, 'visibilitychange', look);
  return now;
}
