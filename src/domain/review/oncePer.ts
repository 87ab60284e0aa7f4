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
