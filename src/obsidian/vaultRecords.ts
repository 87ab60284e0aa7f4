import { computed, type ReadonlySignal } from '@preact/signals';
import type { App } from 'obsidian';

import type { VaultIndex } from '@/domain/index/vaultIndex';
import type { PropertyNames } from '@/domain/notes/propertyNames';
import { createRecordReader } from '@/domain/records/recordReader';
import type { Records } from '@/domain/records/records';
import { createPauses, nextTask } from './pauses';

/**
 * The records of the vault as a signal. They are read ahead in small steps when the index is ready, and again when somebody
 * looks, once for each revision of the index.
 */
export function createRecords(
  app: App,
  index: ReadonlySignal<VaultIndex | null>,
  names: () => PropertyNames,
): ReadonlySignal<Records | null> {
  const reader = createRecordReader();
  const resolve = (target: string, from: string): string | null =>
    app.metadataCache.getFirstLinkpathDest(target, from)?.path ?? null;
  const prepare = async (ready: VaultIndex): Promise<void> => {
    await nextTask();
    const pauseIfDue = createPauses();
    const steps = reader.prepare(ready, { names: names(), resolve });
    while (!steps.next().done) {
      const pause = pauseIfDue();
      if (pause) await pause;
    }
  };
  let isPrepared = false;
  index.subscribe((ready) => {
    if (!ready || isPrepared) return;
    isPrepared = true;
    void prepare(ready);
  });
  return computed(() => index.value && reader.read(index.value, { names: names(), resolve }));
}
