import { useLayoutEffect, useState } from 'preact/hooks';

import type { Kind } from '@/domain/contributions/contribution';
import { kindsToWrite } from '@/domain/session/rewording';
import { noteKey } from '@/obsidian/renamedNotes';
import type { LiveProps } from '../writing';

/** The kinds of line that the present phase captures, and the one that is written. */
export interface KindInHand {
  readonly kinds: readonly Kind[];
  readonly kind: Kind;
  readonly setKind: (kind: Kind) => void;
}

/** Another phase, and another session, begins with the first kind of its own. */
export function useKind({ store, session: { note, phases, path } }: LiveProps): KindInHand {
  const index = note.properties.clock.phase;
  const phase = phases[index];
  const kinds = phase ? kindsToWrite(phase) : [];
  const [kind, setKind] = useState<Kind>(kinds[0] ?? 'note');
  useLayoutEffect(() => setKind(kinds[0] ?? 'note'), [index, noteKey(store.context.app, path)]);
  return { kinds, kind, setKind };
}
