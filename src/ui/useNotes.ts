import { useEffect, useState } from 'preact/hooks';

import type { Context } from '@/context';

/** What stands in some notes, read anew whenever notes change; null while it is read for the first time. */
export function useNotes<T>(
  context: Context,
  paths: readonly string[],
  read: (text: string) => T,
): ReadonlyMap<string, T> | null {
  const [found, setFound] = useState<ReadonlyMap<string, T> | null>(null);
  const wanted = [...new Set(paths)].sort();
  useEffect(() => {
    let isWanted = true;
    void readAll(context, wanted, read).then((all) => {
      if (isWanted) setFound(all);
    });
    return () => {
      isWanted = false;
    };
  }, [context.index.value?.revision, wanted.join('\n')]);
  return found;
}

async function readAll<T>(
  { notes }: Context,
  paths: readonly string[],
  read: (text: string) => T,
): Promise<ReadonlyMap<string, T>> {
  const found = new Map<string, T>();
  for (const path of paths) {
    const text = await notes.read(path);
    if (text !== null) found.set(path, read(text));
  }
  return found;
}
