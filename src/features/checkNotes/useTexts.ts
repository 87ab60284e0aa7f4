import { useEffect, useState } from 'preact/hooks';

import type { Context } from '@/context';

/** The texts of notes by path, null for one that is gone. */
export type Texts = ReadonlyMap<string, string | null>;

/** The texts of some notes, read anew whenever `asOf` is another one. */
export function useTexts({ notes }: Context, paths: readonly string[], asOf: unknown): Texts {
  const [texts, setTexts] = useState<Texts>(new Map());
  const wanted = [...new Set(paths)];
  useEffect(() => {
    const work = { isOver: false };
    const read = async (): Promise<void> => {
      const found = new Map<string, string | null>();
      for (const path of wanted) {
        if (work.isOver) return;
        found.set(path, await notes.read(path).catch(() => null));
      }
      if (!work.isOver) setTexts(found);
    };
    void read();
    return () => {
      work.isOver = true;
    };
  }, [notes, asOf, wanted.join('\n')]);
  return texts;
}
