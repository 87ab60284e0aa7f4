import type { Plugin } from 'obsidian';

import type { SessionStore } from '../sessionStore';
import type { StartSeed } from '../start/startValues';

/** Registers the opening of a meeting: check-in, promises of last time, the casussen on offer. */
export function registerOpening(
  _plugin: Plugin,
  _store: SessionStore,
  _start: (seed: StartSeed) => void,
): void {
  return;
}
