/** A list that stays in order while parts come and go. It is the same object until it changes. */
export interface SortedList<T> {
  add(one: T): void;
  remove(one: T): void;
  read(): readonly T[];
}

/** With more that is new than this, sorting is quicker than finding the place of each. */
const few = 16;

/** A list in an order. */
export function sortedList<T>(compare: (a: T, b: T) => number): SortedList<T> {
  let all: readonly T[] = [];
  let added: T[] = [];
  const removed = new Set<T>();
  return {
    add: (one) => {
      if (!removed.delete(one)) added.push(one);
    },
    remove: (one) => void removed.add(one),
    read: () => {
      if (added.length === 0 && removed.size === 0) return all;
      const kept = removed.size === 0 ? [...all] : all.filter((one) => !removed.has(one));
      const fresh = added.filter((one) => !removed.has(one));
      if (fresh.length > few) all = [...kept, ...fresh].sort(compare);
      else all = fresh.reduce((list, one) => insert(list, one, compare), kept);
      added = [];
      removed.clear();
      return all;
    },
  };
}

/** Puts something into a sorted list, in place, after what is equal to it. */
function insert<T>(sorted: T[], one: T, compare: (a: T, b: T) => number): T[] {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    const other = sorted[middle];
    if (other !== undefined && compare(one, other) < 0) to = middle;
    else from = middle + 1;
  }
  sorted.splice(from, 0, one);
  return sorted;
}
