/**
 * How many letters must be added, taken away, replaced, or swapped with their neighbour to make one word of the other
 * (Damerau and Levenshtein's distance, of neighbours that are swapped once); Infinity when it is more than `most`.
 */
export function lettersApart(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return Infinity;
  let older: number[] = [];
  let before = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row += 1) {
    const now = rowOf(one, other, row, { before, older });
    if (Math.min(...now) > most) return Infinity;
    [older, before] = [before, now];
  }
  const apart = before.at(-1) ?? 0;
  return apart > most ? Infinity : apart;
}

interface Rows {
  readonly before: readonly number[];
  readonly older: readonly number[];
}

/** The costs of turning the first `row` letters of one word into each beginning of the other. */
function rowOf(one: string, other: string, row: number, { before, older }: Rows): number[] {
  const now = [row];
  for (let at = 1; at <= other.length; at += 1) {
    const replaced = (before[at - 1] ?? 0) + (one[row - 1] === other[at - 1] ? 0 : 1);
    const isSwapped = row > 1 && one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1];
    const swapped = isSwapped ? (older[at - 2] ?? replaced) + 1 : replaced;
    now.push(Math.min((before[at] ?? 0) + 1, (now[at - 1] ?? 0) + 1, replaced, swapped));
  }
  return now;
}
