import { signal, type ReadonlySignal } from '@preact/signals';
import type { App } from 'obsidian';
import * as v from 'valibot';

import { keepPseudonym, type PseudonymKey } from '@/domain/pseudonyms/pseudonym';

const storedAs = 'intervisie-pseudonyms';
const line = v.object({ name: v.string(), pseudonym: v.string() });

const changes = signal(0);

/** Changes with every change of the key on this device. */
export const pseudonymChanges: ReadonlySignal<number> = changes;

/**
 * The key that says who is who, from the app's own storage for this vault on this device: never a note, never data.json.
 * A line that can't be used is left out; the others count.
 */
export function loadPseudonyms(app: App): PseudonymKey {
  const stored: unknown = app.loadLocalStorage(storedAs);
  const lines: unknown[] = Array.isArray(stored) ? stored : [];
  return lines.reduce<PseudonymKey>((key, one) => {
    const read = v.safeParse(line, one);
    return read.success ? keepPseudonym(key, read.output) : key;
  }, []);
}

/** Keeps the key on this device; an empty one leaves nothing behind. */
export function savePseudonyms(app: App, key: PseudonymKey): void {
  app.saveLocalStorage(storedAs, key.length === 0 ? null : key);
  changes.value += 1;
}
