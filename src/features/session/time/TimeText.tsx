import { computed, type ReadonlySignal } from '@preact/signals';
import type { JSX } from 'preact';

import type { SessionStore } from '../sessionStore';

type Now = Pick<SessionStore, 'now'>;

/**
 * What a moment means, as a signal that changes only when the answer does. Put in JSX as it is, or given to an
 * attribute, it changes that one text or attribute and nothing is rendered anew; a component that reads its `value`
 * is rendered when the answer changes, and not with every tick.
 */
export const atNow = <T,>({ now }: Now, answer: (now: Date) => T): ReadonlySignal<T> =>
  computed(() => answer(now.value));

/** A text that changes with time: one text node, touched only when the text is another. */
export function TimeText({ store, say }: { store: Now; say: (now: Date) => string }): JSX.Element {
  return <>{atNow(store, say)}</>;
}
