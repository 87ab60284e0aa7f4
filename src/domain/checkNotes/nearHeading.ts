import { nearestWord } from '../text/nearestWord';

/** The heading that a subpath meant: by its last words, for those above it may have changed, else nearly so; or null. */
export function nearHeading(subpath: string, headings: readonly string[]): string | null {
  const sought = subpath
    .slice(subpath.lastIndexOf('#') + 1)
    .trim()
    .toLowerCase();
  const written = new Map(headings.map((heading) => [inLink(heading).toLowerCase(), inLink(heading)]));
  return written.get(written.has(sought) ? sought : (nearestWord(sought, [...written.keys()]) ?? '')) ?? null;
}

/** A heading as a link has it. */
const inLink = (heading: string): string =>
  heading
    .replace(/[#^[\]|\\]|%%/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
