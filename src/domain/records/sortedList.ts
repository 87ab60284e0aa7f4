/** A list that stays in order while parts come and go. It is the same object until it changes. */
export interface SortedList<T> {
  add(one: T): void;
  remove(one: T): void;
  read(): readonly T[];
}

type Compare<T> = (a: T, b: T) => number;

/** With more that is new or gone than this, going through the whole list is quicker than finding the place of each. */
const few = 16;

/** A list in an order. */
export function sortedList<T>(compare: Compare<T>): SortedList<T> {
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
      const fresh = added.filter((one) => !removed.has(one));
      const kept = without(all, removed, compare);
      if (fresh.length > few) all = [...kept, ...fresh].sort(compare);
      else all = fresh.reduce((list, one) => insert(list, one, compare), kept);
      added = [];
      removed.clear();
      return all;
    },
  };
}

/** A copy of a sorted list without some parts. */
function without<T>(sorted: readonly T[], removed: ReadonlySet<T>, compare: Compare<T>): T[] {
  if (removed.size > few) return sorted.filter((one) => !removed.has(one));
  const kept = [...sorted];
  for (const one of removed) {
    const at = kept.indexOf(
      one,
      placeOf(kept, (other) => compare(other, one) < 0),
    );
    if (at >= 0) kept.splice(at, 1);
  }
  return kept;
}

/** Puts something into a sorted list, in place, after what is equal to it. */
function insert<T>(sorted: T[], one: T, compare: Compare<T>): T[] {
  sorted.splice(
    placeOf(sorted, (other) => compare(other, one) <= 0),
    0,
    one,
  );
  return sorted;
}

/** The first place in a list that `isBefore` does not hold for; what it holds for comes first. */
function placeOf<T>(sorted: readonly T[], isBefore: (one: T) => boolean): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    const one = sorted[middle];
    if (one !== undefined && isBefore(one)) from = middle + 1;
    else to = middle;
  }
  return from;
}
