/** How many characters two texts have in common at their start, in UTF-16 units. */
export function commonStart(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  let count = 0;
  while (count < most && one.charCodeAt(count) === other.charCodeAt(count)) count += 1;
  return count;
}

/** How many characters two texts have in common at their end, beside the first `start` of each. */
export function commonEnd(one: string, other: string, start: number): number {
  const most = Math.min(one.length, other.length) - start;
  let count = 0;
  while (
    count < most &&
    one.charCodeAt(one.length - 1 - count) === other.charCodeAt(other.length - 1 - count)
  )
    count += 1;
  return count;
}

/** Where a range of a text began in the one before; null when it holds something that has changed since. */
export function placeBefore(before: string, text: string): (from: number, to: number) => number | null {
  const start = commonStart(before, text);
  const end = text.length - commonEnd(before, text, start);
  const shift = text.length - before.length;
  return (from, to) => {
    if (to <= start) return from;
    return from >= end ? from - shift : null;
  };
}
