import { useRef, useState } from 'preact/hooks';

import type { Contribution } from '@/domain/contributions/contribution';
import { pathNow } from '@/obsidian/renamedNotes';
import { useDraft } from '../capture/useDraft';
import type { LiveProps } from '../writing';
import type { PrivateNotes } from './privateNotes';

/** What is being written for oneself, and what came of it. */
export interface WritingForYourself {
  readonly text: string;
  readonly setText: (text: string) => void;
  readonly add: () => Promise<void>;
  /** The line that was added last, which can be taken back; null when there is none. */
  readonly last: Contribution | null;
  readonly takeBack: () => Promise<void>;
  readonly read: () => Promise<readonly Contribution[]>;
}

/** Writes through the door of one's own reflections; the draft stays with the session's note. */
export function useForYourself({ store, session }: LiveProps, door: PrivateNotes): WritingForYourself {
  const { text, setText, giveBack, send } = useDraft(store.context, session.path, '#private');
  const [last, setLast] = useState<Contribution | null>(null);
  const taking = useRef<Contribution | null>(null);
  const path = pathNow(store.context.app, session.path);
  const write = async (words: string): Promise<boolean> => {
    const line = await door.add(path, words);
    if (line) setLast(line);
    return line !== null;
  };
  const takeBack = async (): Promise<void> => {
    // Pressed twice it is still one line.
    if (!last || taking.current === last) return;
    taking.current = last;
    setLast(null);
    if (await door.takeBack(path, last)) return giveBack(last.text);
    taking.current = null;
    setLast(last);
  };
  return {
    ...{ text, setText, last, takeBack },
    add: async () => void (await send(write)),
    read: () => door.read(path),
  };
}
