/** A part of a text, in UTF-16 units. */
export interface TextRange {
  readonly from: number;
  readonly to: number;
}

/** Where a part of a text lies after somebody changed the text: what is typed in it belongs to it. */
export function followRange(before: string, after: string, { from, to }: TextRange): TextRange {
  const start = commonStart(before, after);
  const end = commonEnd(before, after, start);
  const changedTo = before.length - end;
  const shift = after.length - before.length;
  const moved = (offset: number): number =>
    offset <= start ? offset : offset >= changedTo ? offset + shift : start;
  return { from: moved(from), to: Math.max(moved(from), to <= start ? to : Math.max(to, changedTo) + shift) };
}

function commonStart(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let at = 0;
  while (at < most && a[at] === b[at]) at += 1;
  return at;
}

function commonEnd(a: string, b: string, start: number): number {
  const most = Math.min(a.length, b.length) - start;
  let at = 0;
  while (at < most && a[a.length - 1 - at] === b[b.length - 1 - at]) at += 1;
  return at;
}
