/** Something to place, with its height in pixels. */
export interface Leaf {
  readonly key: string;
  readonly height: number;
}

/** Where something is: its column from 0, and its top in pixels. */
export interface Place<T> {
  readonly leaf: T;
  readonly column: number;
  readonly y: number;
}

export interface Gaps {
  readonly siblings: number;
  /** Between what begins in the first column. */
  readonly roots: number;
}

/**
 * Places things beside what they came from: one column further, beginning at the same height, under each other in the order
 * given. Each has a strip to itself with all that came of it, so a line to the next column meets nothing on its way.
 * What came of nothing begins in the first column, and so does the first of a circle.
 */
export function layOutTree<T extends Leaf>(
  leaves: readonly T[],
  links: readonly (readonly [from: string, to: string])[],
  gaps: Gaps,
): readonly Place<T>[] {
  const sourceOf = new Map(links.map(([from, to]) => [to, from]));
  const cameOf = (from: string | undefined): readonly T[] =>
    leaves.filter(({ key }) => sourceOf.get(key) === from);
  const left = new Set(leaves);
  const places: Place<T>[] = [];
  const place = (leaf: T, column: number, y: number): number => {
    left.delete(leaf);
    places.push({ leaf, column, y });
    let below = y;
    for (const next of cameOf(leaf.key))
      if (left.has(next)) below = place(next, column + 1, below) + gaps.siblings;
    return Math.max(y + leaf.height, below - gaps.siblings);
  };
  let below = 0;
  for (const root of [...cameOf(undefined), ...leaves])
    if (left.has(root)) below = place(root, 0, below) + gaps.roots;
  return places;
}
