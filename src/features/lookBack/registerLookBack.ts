import { computed, type ReadonlySignal } from '@preact/signals';
import type { Plugin } from 'obsidian';

import type { Context } from '@/context';
import { waitingToday } from './asked';
import { LookBackModal } from './LookBackModal';

/** What others can do with looking back. */
export interface LookBacks {
  /** How many sentences wait to be looked back on today: three at most, and none while the notes are being read. */
  readonly lookBacksDue: ReadonlySignal<number>;
  readonly openLookBack: () => void;
}

/** Registers *Look back*: coming back to one's own sentences. Without an act of the user nothing is asked or shown. */
export function registerLookBack(
  plugin: Plugin,
  context: Context,
  doors: { readonly reflect: () => void },
): LookBacks {
  const openLookBack = (): void => new LookBackModal(context, doors.reflect).open();
  plugin.addCommand({
    id: 'look-back',
    name: context.texts().lookBack.title,
    icon: 'history',
    callback: openLookBack,
  });
  return { lookBacksDue: computed(() => waitingToday(context)), openLookBack };
}
