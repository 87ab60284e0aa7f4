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
  return sectionsBetween(text, limits, text.length).filter(({ heading }) => heading.level === 2);
}

/** A section in parts: its own, up to its first deeper heading, then one for each of those. */
export function partsOf(text: string, section: Section, outline: Outline): Section[] {
  const deeper = outline.headings.filter(({ from }) => from >= section.bodyFrom && from < section.to);
  return sectionsBetween(text, [section.heading, ...deeper], section.to);
}

function sectionsBetween(text: string, headings: readonly Heading[], end: number): Section[] {
  return headings.map((heading, index) => ({
    heading,
    bodyFrom: afterLine(text, heading.to),
    to: headings[index + 1]?.from ?? end,
  }));
}

function afterLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end + 1;
}
