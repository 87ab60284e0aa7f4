import { StateEffect } from '@codemirror/state';
import type { ViewUpdate } from '@codemirror/view';

/** Which lines to look at: those that were changed, or all that are on the screen. */
export type Looking = 'changed' | 'all';

/** Asks an editor to look at lines now. */
export const look = StateEffect.define<Looking>();

/** What an update asks to look at; null when it asks nothing. */
export function whatIsAsked({ transactions }: ViewUpdate): Looking | null {
  let asked: Looking | null = null;
  for (const { effects } of transactions)
    for (const effect of effects) if (effect.is(look) && asked !== 'all') asked = effect.value;
  return asked;
}
