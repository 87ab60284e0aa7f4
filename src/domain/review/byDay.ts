/** What has a day, an ISO day or none. */
interface Dated {
  readonly day: string | null;
}

/** Comes after every day. */
const noDay = '9999';

const isInOrder = (one: Dated, next: Dated): boolean => (one.day ?? noDay) <= (next.day ?? noDay);

/**
 * Lists put together in the order of their days, what has none last; on one day in the order of the lists. Lists that are in
 * order already, as nearly all are, take one look at each.
 */
export function mergedByDay<T extends Dated>(lists: readonly (readonly T[])[]): readonly T[] {
  const filled = lists.filter(({ length }) => length > 0).map(inOrder);
  if (filled.length <= 1) return filled[0] ?? [];
  const half = Math.ceil(filled.length / 2);
  return merged(mergedByDay(filled.slice(0, half)), mergedByDay(filled.slice(half)));
}

function inOrder<T extends Dated>(list: readonly T[]): readonly T[] {
  const isSorted = list.every((one, at) => {
    const before = list[at - 1];
    return before === undefined || isInOrder(before, one);
  });
  return isSorted ? list : [...list].sort((a, b) => (isInOrder(a, b) ? (isInOrder(b, a) ? 0 : -1) : 1));
}

function merged<T extends Dated>(first: readonly T[], second: readonly T[]): T[] {
  const all: T[] = [];
  let next = 0;
  for (const one of first) {
    for (let other = second[next]; other && !isInOrder(one, other); other = second[next]) {
      all.push(other);
      next += 1;
    }
    all.push(one);
  }
  return all.concat(second.slice(next));
}
