import { computed, type ReadonlySignal } from '@preact/signals';
import type { App } from 'obsidian';

import type { VaultIndex } from '@/domain/index/vaultIndex';
import type { PropertyNames } from '@/domain/notes/propertyNames';
import { readRecords } from '@/domain/records/readRecords';
import type { Records } from '@/domain/records/records';

/** The records of the vault as a signal; they are read when somebody looks, once for each revision of the index. */
export function createRecords(
  app: App,
  index: ReadonlySignal<VaultIndex | null>,
  names: () => PropertyNames,
): ReadonlySignal<Records | null> {
  const resolve = (target: string, from: string): string | null =>
    app.metadataCache.getFirstLinkpathDest(target, from)?.path ?? null;
  return computed(() => index.value && readRecords(index.value, { names: names(), resolve }));
}
