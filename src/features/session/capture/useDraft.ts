import { useEffect, useRef, useState } from 'preact/hooks';

import type { Drafts } from '@/obsidian/drafts';

/** A text that is being typed, kept on this device until it stands in the note. */
export interface Draft {
  readonly text: string;
  readonly setText: (text: string) => void;
  /** Empties the field and writes its words; those that could not be written come back, before what is typed by then. */
  readonly send: (write: (words: string) => Promise<boolean>) => Promise<boolean>;
}

/** Words on their way to the note; those that could not be written wait for the others, so that all keep their order. */
interface Sent {
  readonly words: string;
  is: 'going' | 'written' | 'refused';
}

const together = (words: readonly string[]): string => words.filter(Boolean).join('\n');

/** What is being typed for a session: a closed panel or a crash loses nothing, not even words on their way to the note. */
export function useDraft(drafts: Drafts, path: string): Draft {
  const key = `capture:${path}`;
  const typed = useRef('');
  const underWay = useRef<readonly Sent[]>([]);
  const [text, show] = useState(() => draftAt(drafts, key));
  const setText = (words: string): void => {
    typed.current = words;
    show(words);
    drafts.save(key, together([...notInNote(underWay.current), words]) || null);
  };
  useEffect(() => {
    typed.current = draftAt(drafts, key);
    show(typed.current);
  }, [key]);
  const settle = (): void => {
    if (underWay.current.some((one) => one.is === 'going')) return setText(typed.current);
    const back = notInNote(underWay.current);
    underWay.current = [];
    setText(together([...back, typed.current]));
  };
  const send: Draft['send'] = async (write) => {
    const sent: Sent = { words: text, is: 'going' };
    underWay.current = [...underWay.current, sent];
    setText('');
    const isWritten = await write(sent.words);
    sent.is = isWritten ? 'written' : 'refused';
    settle();
    return isWritten;
  };
  return { text, setText, send };
}

const notInNote = (sent: readonly Sent[]): string[] =>
  sent.filter((one) => one.is !== 'written').map(({ words }) => words.trim());

function draftAt(drafts: Drafts, key: string): string {
  const draft = drafts.load(key);
  return typeof draft === 'string' ? draft : '';
}
