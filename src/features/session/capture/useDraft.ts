import { useEffect, useRef, useState } from 'preact/hooks';

import type { Drafts } from '@/obsidian/drafts';

/** A text that is being typed, kept on this device until it stands in the note. */
export interface Draft {
  readonly text: string;
  readonly setText: (text: string) => void;
  /** Empties the field and writes its words; those that could not be written come back, before what is typed by then. */
  readonly send: (write: (words: string) => Promise<boolean>) => Promise<boolean>;
}

const together = (words: readonly string[]): string => words.filter(Boolean).join('\n');

/** What is being typed for a session: a closed panel or a crash loses nothing, not even words on their way to the note. */
export function useDraft(drafts: Drafts, path: string): Draft {
  const key = `capture:${path}`;
  const typed = useRef('');
  const underWay = useRef<readonly string[]>([]);
  const [text, show] = useState(() => draftAt(drafts, key));
  const setText = (words: string): void => {
    typed.current = words;
    show(words);
    drafts.save(key, together([...underWay.current, words]) || null);
  };
  useEffect(() => {
    typed.current = draftAt(drafts, key);
    show(typed.current);
  }, [key]);
  const send: Draft['send'] = async (write) => {
    const words = text;
    underWay.current = [...underWay.current, words];
    setText('');
    const isWritten = await write(words);
    underWay.current = underWay.current.filter((one) => one !== words);
    setText(isWritten ? typed.current : together([words.trim(), typed.current]));
    return isWritten;
  };
  return { text, setText, send };
}

function draftAt(drafts: Drafts, key: string): string {
  const draft = drafts.load(key);
  return typeof draft === 'string' ? draft : '';
}
