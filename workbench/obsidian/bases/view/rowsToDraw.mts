interface Group<T> {
  readonly entries: readonly T[];
}

/** The first rows of the groups, as many as may be drawn, and how many are left. */
export function rowsToDraw<T, G extends Group<T>>(
  groups: readonly G[],
  most: number,
): { drawn: (readonly [group: G, rows: readonly T[]])[]; rest: number } {
  let room = most;
  const drawn: (readonly [G, readonly T[]])[] = [];
  for (const group of groups) {
    if (room > 0) drawn.push([group, group.entries.slice(0, room)]);
    room -= group.entries.length;
  }
  return { drawn, rest: Math.max(0, -room) };
}
