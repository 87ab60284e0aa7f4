/** A list that stays in order while parts come and go. It is the same object until it changes. */
export interface SortedList<T> {
  add(one: T): void;
  remove(one: T): void;
  read(): readonly T[];
}

/** A list in an order. Nearly all of it is in order already when it is read again, which makes sorting cheap. */
export function sortedList<T>(compare: (a: T, b: T) => number): SortedList<T> {
  let all: readonly T[] = [];
  let added: T[] = [];
  const removed = new Set<T>();
  return {
    add: (one) => void added.push(one),
    remove: (one) => void removed.add(one),
    read: () => {
      if (added.length === 0 && removed.size === 0) return all;
      all = [...all, ...added].filter((one) => !removed.has(one)).sort(compare);
      added = [];
      removed.clear();
      return all;
    },
  };
}
