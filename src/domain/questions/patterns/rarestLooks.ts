import type { PatternBook } from './patternBook';
import type { Look, Needs } from './test';

/** Looks of which one has to succeed: those that are likely to be taken least; null where a test can hold without any. */
export function rarestOf<R>(needs: Needs<R>, book: PatternBook): readonly Look<R>[] | null {
  if (needs === null) return null;
  if ('finds' in needs) return [needs];
  if ('any' in needs) return together(needs.any.map((one) => rarestOf(one, book)));
  const weight = (looks: readonly Look<R>[]): number =>
    looks.reduce((sum, { finds }) => sum + book.entriesOf(finds).weight, 0);
  const [rarest] = needs.all
    .map((one) => rarestOf(one, book))
    .filter((looks) => looks !== null)
    .sort((a, b) => weight(a) - weight(b));
  return rarest ?? null;
}

const together = <R>(some: readonly (readonly Look<R>[] | null)[]): readonly Look<R>[] | null =>
  some.some((looks) => looks === null) ? null : some.flatMap((looks) => looks ?? []);
