import { useEffect, useState } from 'preact/hooks';

import type { Context } from '@/context';
import { ownSentence } from '@/domain/reflection/ownSentence';

/** One's own sentence in a reflection as it is now; undefined while it is read, null when there is none. */
export function useSentence({ notes }: Context, path: string): string | null | undefined {
  const [sentence, setSentence] = useState<string | null | undefined>(undefined);
  useEffect(() => {
    let isWanted = true;
    setSentence(undefined);
    void notes.read(path).then((text) => {
      if (isWanted) setSentence(text === null ? null : ownSentence(text));
    });
    return () => {
      isWanted = false;
    };
  }, [path]);
  return sentence;
}
