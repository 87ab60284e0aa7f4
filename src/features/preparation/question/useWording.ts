import { useRef, useState } from 'preact/hooks';

import type { CasusNow } from '../casusNow';
import type { PreparationStore } from '../preparationStore';

/** Other words for the question of a casus, as they are being typed. */
export interface Wording {
  /** The words in the field, and whether they are other ones than the question's. */
  readonly asked: string;
  readonly isOther: boolean;
  readonly type: (words: string) => void;
  readonly keep: () => Promise<void>;
  readonly leave: () => void;
  readonly isKept: boolean;
}

/** Other words for the question, kept as a draft until they are used or put back. */
export function useWording(store: PreparationStore, { path, question }: CasusNow): Wording {
  const { drafts } = store.context;
  const key = `question-${path}`;
  const [typed, setTyped] = useState(() => wordsIn(drafts.load(key)));
  const [isKept, setKept] = useState(false);
  const now = useRef(typed);
  const isBusy = useRef(false);
  const set = (words: string | null): void => {
    now.current = words;
    setTyped(words);
    setKept(false);
    drafts.save(key, words);
  };
  const keep = async (): Promise<void> => {
    if (isBusy.current) return;
    isBusy.current = true;
    const words = typed ?? '';
    try {
      const isWritten = await store.reword(question, words);
      // What was typed on meanwhile is not in the note, and stays.
      if (!isWritten || now.current !== words) return;
      set(null);
      setKept(true);
    } finally {
      isBusy.current = false;
    }
  };
  return {
    asked: typed ?? question,
    isOther: typed !== null && typed.trim() !== question,
    type: set,
    leave: () => set(null),
    isKept,
    keep,
  };
}

const wordsIn = (draft: unknown): string | null => (typeof draft === 'string' ? draft : null);
