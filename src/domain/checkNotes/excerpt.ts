import { commonEnd, commonStart } from '../text/commonEnds';

/** So much of a line is shown at most, and of a longer one so much on each side of what it is about. */
const [most, around] = [160, 60];

/** A line as it is shown: of a very long one what stands round a part of it, in offsets. */
export function excerpt(line: string, from: number, to: number): string {
  if (line.length <= most) return line;
  const start = from <= around ? 0 : line.indexOf(' ', from - around) + 1;
  const space = line.lastIndexOf(' ', to + around);
  const end = to + around >= line.length ? line.length : Math.max(space, to);
  return `${start > 0 ? '… ' : ''}${line.slice(Math.min(start, from), end)}${end < line.length ? ' …' : ''}`;
}

/** The same for lines that change, round what changes in them. */
export function changedExcerpt(before: string, after: string): string {
  const start = commonStart(before, after);
  return excerpt(after, start, after.length - commonEnd(before, after, start));
}
