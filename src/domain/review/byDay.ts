import { oncePer } from './oncePer';

/** What has a day, an ISO day or none. */
export interface Dated {
  readonly day: string | null;
}

/** Comes after every day. */
export const noDay = '9999';

const isInOrder = ({ day }: Dated, next: Dated): boolean =>
  day === next.day || (day ?? noDay) <= (next.day ?? noDay);

/**
 * Lists put together in the order of their days, what has none last; on one day in the order of the lists. Each list is
 * looked at once to see that it is in order, as nearly all are.
 */
export const mergedByDay = <T extends Dated>(lists: readonly (readonly T[])[]): readonly T[] =>
  lists
    .filter(({ length }) => length > 0)
    .map((list) => (isSorted(list) ? list : [...list].sort(byDay)))
    .reduce<readonly T[]>((all, list) => (all.length === 0 ? list : merged(all, list)), []);

const isSorted = oncePer((list: readonly Dated[]): boolean => {
  let before: Dated | undefined;
  for (const one of list) {
    if (before && !isInOrder(before, one)) return false;
    before = one;
  }
  return true;
});

/** Puts what has no day last. */
export function byDay(a: Dated, b: Dated): number {
  const [one, other] = [a.day ?? noDay, b.day ?? noDay];
  return one === other ? 0 : one < other ? -1 : 1;
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
