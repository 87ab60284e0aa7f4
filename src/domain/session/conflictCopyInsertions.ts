/** Something put into a text: `at` is an offset into the text as it was before any of them. */
export interface Insertion {
  readonly at: number;
  readonly insert: string;
}

/** Adds one more, whose place is an offset into the text as the others left it. They stay in order and apart. */
export function composed(insertions: readonly Insertion[], next: Insertion): readonly Insertion[] {
  let shift = 0;
  for (const [index, one] of insertions.entries()) {
    const start = one.at + shift;
    if (next.at < start) return replaced(insertions, index, 0, { ...next, at: next.at - shift });
    if (next.at <= start + one.insert.length)
      return replaced(insertions, index, 1, {
        at: one.at,
        insert: putIn(one.insert, next, next.at - start),
      });
    shift += one.insert.length;
  }
  return [...insertions, { ...next, at: next.at - shift }];
}

const putIn = (text: string, { insert }: Insertion, at: number): string =>
  text.slice(0, at) + insert + text.slice(at);

const replaced = <T>(values: readonly T[], index: number, count: number, by: T): T[] => [
  ...values.slice(0, index),
  by,
  ...values.slice(index + count),
];
