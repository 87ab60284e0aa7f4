import { signal, type Signal } from '@preact/signals';

import type { VaultTexts } from '@/domain/checkNotes/textLink';
import type { VaultLinks } from '@/features/checkNotes/vaultLinks';
import { textsOf } from '../../domain/checkNotes/madeTexts';
import type { VaultContext } from '../../support/vaultContext';

export interface MadeLinks extends VaultLinks {
  readonly moved: Signal<number>;
  readonly resolved: Signal<number>;
}

/** The links of notes in memory, worked out from the texts as they are. */
export function madeLinks({ context: { app }, notes }: VaultContext): MadeLinks {
  const now = (): VaultTexts => textsOf(Object.fromEntries(notes));
  return {
    texts: {
      linksIn: (path) => now().linksIn(path),
      hasPlace: (path, subpath) => now().hasPlace(path, subpath),
      headingsIn: (path) => now().headingsIn(path),
    },
    resolve: (target, from) => app.metadataCache.getFirstLinkpathDest(target, from)?.path ?? null,
    moved: signal(0),
    resolved: signal(0),
  };
}
