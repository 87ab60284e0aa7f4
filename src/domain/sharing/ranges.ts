/** A half-open range of a text, in UTF-16 units. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Ranges in order, those that touch or overlap as one; empty ones fall away. */
export function joined(ranges: readonly Range[]): Range[] {
  const result: Range[] = [];
  for (const { from, to } of [...ranges].sort((a, b) => a.from - b.from)) {
    const last = result.at(-1);
    if (from >= to) continue;
    if (last && from <= last.to) result[result.length - 1] = { from: last.from, to: Math.max(last.to, to) };
    else result.push({ from, to });
  }
  return result;
}

/** The text with spaces for what stands in the ranges; lines and offsets stay. */
export function blanked(text: string, ranges: readonly Range[]): string {
  let at = 0;
  const kept = joined(ranges).map(({ from, to }) => {
    const part = text.slice(at, from) + text.slice(from, to).replace(/[^\n]/g, ' ');
    at = to;
    return part;
  });
  return kept.join('') + text.slice(at);
}
