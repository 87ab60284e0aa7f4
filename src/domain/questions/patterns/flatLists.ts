/**
 * Many short lists of numbers behind each other in one, so that they lie together in memory. Each list starts at its own place
 * with how long it is.
 */
export interface FlatLists {
  readonly flat: Int32Array;
  /** Where the list of a key starts; below zero when it has none. */
  readonly startOf: (key: number) => number;
}

/** Puts lists together by keys that may be any whole number. */
export function flatListsOf(lists: ReadonlyMap<number, readonly number[]>): FlatLists {
  const size = 2 ** Math.ceil(Math.log2(lists.size * 2 + 2));
  const keys = new Int32Array(size);
  const starts = new Int32Array(size).fill(-1);
  const slotOf = (key: number): number => {
    let slot = (key ^ (key >>> 15)) & (size - 1);
    while (starts[slot] !== -1 && keys[slot] !== key) slot = (slot + 1) & (size - 1);
    return slot;
  };
  const flat: number[] = [];
  for (const [key, list] of lists) {
    const slot = slotOf(key);
    keys[slot] = key;
    starts[slot] = flat.length;
    flat.push(list.length, ...list);
  }
  return { flat: Int32Array.from(flat), startOf: (key) => starts[slotOf(key)] ?? -1 };
}
