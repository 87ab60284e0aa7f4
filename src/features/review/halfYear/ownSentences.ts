import { useEffect, useState } from 'preact/hooks';

import type { Context } from '@/context';
import type { ReflectionRecord } from '@/domain/records/records';
import { ownSentence } from '@/domain/reflection/ownSentence';

/** What one wrote in a reflection, by its path; null when it holds no words. */
export type Sentences = ReadonlyMap<string, string | null>;

interface Kept {
  readonly revision: number;
  readonly sentence: string | null;
}

/** As many as stay in memory. */
const most = 200;

const kept = new WeakMap<Context, Map<string, Kept>>();

/** Reads the own sentence of each reflection, once for each revision of the index. */
export async function readSentences(
  context: Context,
  reflections: readonly Pick<ReflectionRecord, 'path'>[],
  revision: number,
): Promise<Sentences> {
  const cache = kept.get(context) ?? new Map<string, Kept>();
  kept.set(context, cache);
  const found = new Map<string, string | null>();
  for (const { path } of reflections) {
    const before = cache.get(path);
    const sentence =
      before?.revision === revision ? before.sentence : ownSentence((await context.notes.read(path)) ?? '');
    if (cache.size >= most) cache.clear();
    cache.set(path, { revision, sentence });
    found.set(path, sentence);
  }
  return found;
}

/** The same for a view; null until they have been read. */
export function useSentences(
  context: Context,
  reflections: readonly Pick<ReflectionRecord, 'path'>[],
  revision: number,
): Sentences | null {
  const [sentences, setSentences] = useState<Sentences | null>(null);
  const paths = reflections.map(({ path }) => path).join('\n');
  useEffect(() => {
    let isWanted = true;
    void readSentences(context, reflections, revision).then((read) => {
      if (isWanted) setSentences(read);
    });
    return () => {
      isWanted = false;
    };
  }, [context, paths, revision]);
  return sentences;
}
