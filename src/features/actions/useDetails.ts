import { useEffect, useRef, useState } from 'preact/hooks';

import type { Context } from '@/context';
import { detailsIn, type ActionDetails } from '@/domain/actions/details';
import type { ListedAction } from '@/domain/actions/listActions';
import type { IndexedNote } from '@/domain/index/vaultIndex';

type NoteDetails = ReadonlyMap<string, ActionDetails>;

/**
 * First steps and buddies of actions, by the path of the note and the id of the action. They are not in the index: a note
 * is read when it is first listed and when it has changed since.
 */
export function useDetails(
  context: Context,
  actions: readonly ListedAction[],
): ReadonlyMap<string, NoteDetails> {
  const [found, setFound] = useState<ReadonlyMap<string, NoteDetails>>(new Map());
  const read = useRef(new Map<string, IndexedNote>());
  const notes = context.index.value?.notes;
  useEffect(() => {
    const paths = [...new Set(actions.map(({ path }) => path))];
    const changed = paths.filter((path) => notes?.get(path) !== read.current.get(path));
    if (changed.length === 0) return;
    for (const path of changed) {
      const note = notes?.get(path);
      if (note) read.current.set(path, note);
    }
    void readDetails(context, changed).then((fresh) => setFound((all) => new Map([...all, ...fresh])));
  }, [context, actions, notes]);
  return found;
}

async function readDetails({ notes }: Context, paths: readonly string[]): Promise<[string, NoteDetails][]> {
  const all: [string, NoteDetails][] = [];
  for (const path of paths) all.push([path, detailsIn((await notes.read(path)) ?? '')]);
  return all;
}
