import type { Heading, Outline } from './outline';

/** A heading and what stands under it: `bodyFrom` to `to`, up to the next heading of the same or a higher level. */
export interface Section {
  readonly heading: Heading;
  readonly bodyFrom: number;
  readonly to: number;
}

/** The sections under the `##` headings of a note, in order. */
export function secondLevelSections(text: string, outline: Outline): Section[] {
  const limits = outline.headings.filter(({ level }) => level <= 2);
  return limits.flatMap((heading, index) =>
    heading.level === 2
      ? [{ heading, bodyFrom: afterLine(text, heading.to), to: limits[index + 1]?.from ?? text.length }]
      : [],
  );
}

function afterLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end + 1;
}
