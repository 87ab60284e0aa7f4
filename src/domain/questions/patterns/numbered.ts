/** Adds something to the list of a key. */
export function noteAt<K, T>(lists: Map<K, T[]>, key: K, one: T): void {
  const list = lists.get(key);
  if (list) list.push(one);
  else lists.set(key, [one]);
}

/** Gives numbers to sets of words, the same one to sets of the same words. */
export interface NumberedSets {
  readonly numberOf: (words: ReadonlySet<string>) => number;
  /** The sets by their number. */
  readonly sets: readonly ReadonlySet<string>[];
}

export function numberedSets(): NumberedSets {
  const bySet = new Map<ReadonlySet<string>, number>();
  const byWords = new Map<string, number>();
  const sets: ReadonlySet<string>[] = [];
  const read = (words: ReadonlySet<string>): number => {
    const written = [...words].sort().join(' ');
    const number = byWords.get(written) ?? sets.push(words) - 1;
    byWords.set(written, number);
    return number;
  };
  return {
    numberOf: (words) => {
      const number = bySet.get(words) ?? read(words);
      bySet.set(words, number);
      return number;
    },
    sets,
  };
}

/** Places for sets of words by their number: those that hold one of the words in most sets together, and so on. */
export function placesOf(sets: readonly ReadonlySet<string>[]): readonly number[] {
  const holding = new Map<string, number[]>();
  sets.forEach((words, number) => {
    for (const word of words) noteAt(holding, word, number);
  });
  const places: number[] = [];
  let count = 0;
  for (const numbers of [...holding.values()].sort((a, b) => b.length - a.length))
    for (const number of numbers) places[number] ??= count++;
  return places;
}
