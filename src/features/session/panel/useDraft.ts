import { useEffect, useState } from 'preact/hooks';

import type { Drafts } from '@/obsidian/drafts';

/** A text that is being typed, kept on this device until it is added. */
export interface Draft {
  readonly text: string;
  readonly setText: (text: string) => void;
  /** Puts words back that could not be written, before whatever has been typed since. */
  readonly putBack: (words: string) => void;
}

/** What is being typed for a session: a closed panel or a crash loses nothing. */
export function useDraft(drafts: Drafts, path: string): Draft {
  const key = `capture:${path}`;
  const load = (): string => {
    const draft = drafts.load(key);
    return typeof draft === 'string' ? draft : '';
  };
  const [text, show] = useState(load);
  useEffect(() => show(load()), [key]);
  const setText = (typed: string): void => {
    show(typed);
    drafts.save(key, typed === '' ? null : typed);
  };
  return { text, setText, putBack: (words) => setText([words, load()].filter(Boolean).join('\n')) };
}
