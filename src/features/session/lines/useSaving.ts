import { useRef, useState } from 'preact/hooks';

import { oneParagraph } from '@/domain/contributions/plainText';

/** How the editing of a line ends; `save` gives whether the words were kept, and takes the field away then. */
export interface EndOfEditing {
  readonly save: (text: string) => Promise<boolean>;
  readonly cancel: () => void;
}

/** The ways out of a field in which a line is edited, each of them once. */
export interface Saving {
  /** Whether the words are on their way to the note. */
  readonly isBusy: boolean;
  readonly finish: (text: string) => void;
  readonly leave: () => void;
}

/**
 * A field that is left by a key is left once more when it goes, or when one clicks elsewhere while its words are on their
 * way: they are written once. Words that could not be written can be worked on again.
 */
export function useSaving({ save, cancel }: EndOfEditing): Saving {
  const isDone = useRef(false);
  const [isBusy, setBusy] = useState(false);
  const keep = async (words: string): Promise<void> => {
    isDone.current = true;
    setBusy(true);
    let isKept = false;
    try {
      isKept = await save(words);
    } finally {
      isDone.current = isKept;
      setBusy(false);
    }
  };
  const leave = (): void => {
    if (isDone.current) return;
    isDone.current = true;
    cancel();
  };
  const finish = (text: string): void => {
    const words = oneParagraph(text);
    if (words === '') leave();
    else if (!isDone.current) void keep(words);
  };
  return { isBusy, finish, leave };
}
