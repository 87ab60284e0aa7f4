import { diffIndices } from 'node-diff3';

/** One replacement in a text: offsets into the old text, and what comes there. */
export interface TextChange {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/** Above this many lines in the differing middle, one replacement of it all is good enough (comparing is quadratic). */
const mostLines = 2000;

/** The changes, in order and apart from each other, that make `before` into `after`; as small as they can be told. */
export function minimalChanges(before: string, after: string): readonly TextChange[] {
  const middle = trimmed({ from: 0, to: before.length, insert: after }, before);
  if (!middle) return [];
  const old = lines(before.slice(middle.from, middle.to));
  const fresh = lines(middle.insert);
  if (old.length + fresh.length > mostLines) return [middle];
  return byLine(old, fresh, middle.from)
    .map((change) => trimmed(change, before))
    .filter((change) => change !== null);
}

function byLine(old: string[], fresh: string[], start: number): TextChange[] {
  const offsets = old.reduce((known, line) => [...known, (known.at(-1) ?? start) + line.length], [start]);
  return diffIndices(old, fresh).map(({ buffer1: [line, count], buffer2Content }) => ({
    from: offsets[line] ?? start,
    to: offsets[line + count] ?? start,
    insert: buffer2Content.join(''),
  }));
}

/** Lines with their line ends, so that joining them gives the text back. */
function lines(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

/** Leaves out what is the same at both ends; null when nothing is left. */
function trimmed({ from, to, insert }: TextChange, before: string): TextChange | null {
  const old = before.slice(from, to);
  const least = Math.min(old.length, insert.length);
  let head = 0;
  while (head < least && old[head] === insert[head]) head++;
  let tail = 0;
  while (tail < least - head && old[old.length - 1 - tail] === insert[insert.length - 1 - tail]) tail++;
  if (head === old.length && head === insert.length) return null;
  return { from: from + head, to: to - tail, insert: insert.slice(head, insert.length - tail) };
}
