/**
 * Work that is done once for each list or record, and kept for as long as that is there. Records and lists that did not
 * change stay the same objects, so that after a change only what is new is worked out.
 */
export function oncePer<T extends object, R>(work: (from: T) => R): (from: T) => R {
  const known = new WeakMap<T, { readonly result: R }>();
  return (from) => {
    const found = known.get(from);
    if (found) return found.result;
    const result = work(from);
    known.set(from, { result });
    return result;
  };
}

/** The same for work on two lists or records. */
export function oncePerPair<T extends object, U extends object, R>(
  work: (from: T, other: U) => R,
): (from: T, other: U) => R {
  const withFirst = oncePer((from: T) => oncePer((other: U) => work(from, other)));
  return (from, other) => withFirst(from)(other);
}

/** The same for work on a row of lists, in their order. */
export function oncePerRow<T extends object, R>(work: (row: readonly T[]) => R): (row: readonly T[]) => R {
  const start: Step<T, R> = nextStep();
  return (row) => {
    const end = row.reduce((step, one) => step.to(one), start);
    end.done ??= { result: work(row) };
    return end.done.result;
  };
}

/** How far a row has been followed, with what was worked out for a row that ends here. */
interface Step<T extends object, R> {
  readonly to: (one: T) => Step<T, R>;
  done: { readonly result: R } | null;
}

const nextStep = <T extends object, R>(): Step<T, R> => ({
  to: oncePer((_: T) => nextStep<T, R>()),
  done: null,
});

/**
 * Work on a list or record that looks at other things as well: it is done again when one of those is another than the time
 * before.
 */
export function whileSame<T extends object, D, R>(
  work: (from: T, others: readonly D[]) => R,
): (from: T, others: readonly D[]) => R {
  const lastOf = oncePer((_: T): { last: { readonly others: readonly D[]; readonly result: R } | null } => ({
    last: null,
  }));
  return (from, others) => {
    const known = lastOf(from);
    if (!known.last || !isSameRow(known.last.others, others))
      known.last = { others, result: work(from, others) };
    return known.last.result;
  };
}

const isSameRow = <T>(one: readonly T[], other: readonly T[]): boolean =>
  one.length === other.length && one.every((part, at) => part === other[at]);
