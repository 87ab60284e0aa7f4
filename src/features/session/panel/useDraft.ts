import { useEffect, useState } from 'preact/hooks';

import type { Drafts } from '@/obsidian/drafts';

/** What is being typed for a session, kept on this device until it is added: a closed panel or a crash loses nothing. */
export function useDraft(drafts: Drafts, path: string): [string, (text: string) => void] {
  const key = `capture:${path}`;
  const load = (): string => {
    const draft = drafts.load(key);
    return typeof draft === 'string' ? draft : '';
  };
  const [text, setText] = useState(load);
  useEffect(() => setText(load()), [key]);
  const change = (typed: string): void => {
    setText(typed);
    drafts.save(key, typed === '' ? null : typed);
  };
  return [text, change];
}
