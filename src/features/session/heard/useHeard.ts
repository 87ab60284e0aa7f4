import { useLayoutEffect, useRef, useState } from 'preact/hooks';

import { signNow, type TimeSign } from '@/domain/session/timeSigns';
import type { LiveSession } from '../sessionStore';
import { atNow } from '../time/TimeText';
import type { LiveProps } from '../writing';
import { signWords, wordsBetween } from './heardWords';

/** What was said last. `count` tells two times the same words apart. */
export interface Said {
  readonly words: string;
  readonly count: number;
}

/**
 * What is to be said now: what changed in the note since it was last shown, and each sign of the time once. A session
 * that is taken up, or another one that is shown, says nothing.
 */
export function useHeard({ store, session }: LiveProps): Said {
  const { context } = store;
  const [said, say] = useState<Said>({ words: '', count: 0 });
  const sign = atNow(store, (now) => signNow(session.note.properties.clock, now)).value;
  const last = useRef<{ session: LiveSession; sign: TimeSign } | null>(null);
  useLayoutEffect(() => {
    const before = last.current;
    last.current = { session, sign };
    if (!before || (before.session === session && before.sign === sign)) return;
    const texts = context.texts();
    const comesToSign = before.sign !== sign && isSamePlace(before.session, session);
    const words = [
      wordsBetween(texts, before.session, session),
      comesToSign ? signWords(texts, session, sign, context.clock.now()) : '',
    ];
    const spoken = words.filter(Boolean).join(' ');
    if (spoken !== '') say(({ count }) => ({ words: spoken, count: count + 1 }));
  }, [session, sign]);
  return said;
}

const isSamePlace = (one: LiveSession, other: LiveSession): boolean =>
  one.path === other.path && one.note.properties.clock.phase === other.note.properties.clock.phase;
