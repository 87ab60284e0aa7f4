import { useEffect, useState } from 'preact/hooks';

import type { Context } from '@/context';
import { insightIn, type SentenceSource } from '@/domain/review/themes/sentenceSources';
import { createPauses } from '@/obsidian/pauses';

/** A sentence of one's own with where it stands. */
export type Sentence = SentenceSource & { readonly text: string };

interface Reading {
  readonly sentences: readonly Sentence[];
  readonly isReading: boolean;
  readonly hasMore: boolean;
}

const nothing: Reading = { sentences: [], isReading: true, hasMore: false };

/** As many sentences as are wanted. Notes are read one by one and no more than it takes. */
export function useSentences(context: Context, sources: readonly SentenceSource[], wanted: number): Reading {
  const [reading, setReading] = useState(nothing);
  useEffect(() => {
    const work = { isOver: false };
    void readSome(context, sources, wanted).then((found) => {
      if (!work.isOver) setReading(found);
    });
    return () => {
      work.isOver = true;
    };
  }, [context, sources, wanted]);
  return reading;
}

async function readSome(
  { notes }: Context,
  sources: readonly SentenceSource[],
  wanted: number,
): Promise<Reading> {
  const sentences: Sentence[] = [];
  const pauseIfDue = createPauses();
  for (const source of sources) {
    const text = source.text ?? insightIn((await notes.read(source.path).catch(() => null)) ?? '');
    if (text === null || text === '') continue;
    if (sentences.length === wanted) return { sentences, isReading: false, hasMore: true };
    sentences.push({ ...source, text });
    const pause = pauseIfDue();
    if (pause) await pause;
  }
  return { sentences, isReading: false, hasMore: false };
}
