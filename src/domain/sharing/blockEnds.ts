import { afterQuotes, headingOf, indentOf, startsBlock, type NoteLine } from './noteLines';

/** Where something that begins at a line ends: the number of the first line after it. Where readings differ, the later one. */
export type BlockEnd = (lines: readonly NoteLine[], at: number) => number;

const isBlank = ({ content, isItem }: NoteLine): boolean => content === '' && !isItem;

/** Goes on while `belongs`; empty lines at the end are not part of it. */
function endOf(
  lines: readonly NoteLine[],
  at: number,
  belongs: (line: NoteLine, prev: NoteLine) => boolean,
): number {
  let end = at + 1;
  for (let next = at + 1; next < lines.length; next += 1) {
    const [line, prev] = [lines[next], lines[next - 1]];
    if (!line || !prev || !belongs(line, prev)) break;
    if (!isBlank(line)) end = next + 1;
  }
  return end;
}

/** Code that began within a block belongs to it as a whole. */
const isCodeOf = (line: NoteLine, at: number): boolean => line.fence !== null && line.fence >= at;

/** A list item: with its children, and text that runs on without indent. */
export const itemEnd: BlockEnd = (lines, at) => {
  const { text, outer } = lines[at] ?? { text: '', outer: 0 };
  const indent = indentOf(afterQuotes(text, outer) ?? '');
  return endOf(lines, at, (line, prev) => {
    const rest = afterQuotes(line.text, outer);
    if (isCodeOf(line, at) || (rest !== null && rest.trim() === '')) return true;
    if (rest !== null && indentOf(rest) > indent) return true;
    return !isBlank(prev) && !isBlank(line) && !startsBlock(rest ?? line.text);
  });
};

/** A quote or callout: with text that runs on outside it, and a quote that goes on after an empty line. */
export const quoteEnd: BlockEnd = (lines, at) => {
  const depth = lines[at]?.depth ?? 1;
  return endOf(lines, at, (line, prev) => {
    if (line.depth >= depth) return !(isBlank(prev) && line.content.startsWith('[!'));
    if (isBlank(line)) return true;
    return !isBlank(prev) && !startsBlock(line.depth > 0 ? line.content : line.text);
  });
};

/** What stands under a heading: up to the next one as high, or to the end of its quote. */
export const sectionEnd: BlockEnd = (lines, at) => {
  const line = lines[at];
  if (line && line.depth > 0) return quoteEnd(lines, at);
  const level = (line && headingOf(line)?.level) ?? 6;
  return endOf(lines, at, (next) => !isHeadingUpTo(next, level));
};

function isHeadingUpTo(line: NoteLine, level: number): boolean {
  const heading = line.fence === null && !line.isItem && line.depth === 0 ? headingOf(line) : null;
  return heading !== null && heading.level <= level && indentOf(line.text) < 4;
}

/** Where the running text begins to which a line belongs: the line itself when it starts a block. */
export function blockStart(lines: readonly NoteLine[], at: number): number {
  let start = at;
  for (; start > 0; start -= 1) {
    const [line, prev] = [lines[start], lines[start - 1]];
    if (!line || !prev || isBlank(prev) || line.isItem || headingOf(line) || headingOf(prev)) break;
    if (line.depth > prev.depth || line.content.startsWith('[!')) break;
  }
  return start;
}

/** Running text: up to an empty line, or to what may break into it. */
export const paragraphEnd: BlockEnd = (lines, at) =>
  endOf(lines, at, (line) => !isBlank(line) && (isNumbered(line.text) || !startsBlock(line.text)));

/** A number other than 1 does not break into running text. */
const isNumbered = (text: string): boolean => /^[ \t]*(?!1[.)])\d{1,9}[.)]/.test(text);
