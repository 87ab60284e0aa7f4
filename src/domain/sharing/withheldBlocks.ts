import { partIdOf } from '../casus/casusParts';
import { hasPrivateMark } from '../casus/preparing/privateMark';
import { blockStart, itemEnd, paragraphEnd, quoteEnd, sectionEnd } from './blockEnds';
import { headingOf, noteLines, type NoteLine } from './noteLines';
import type { Range } from './ranges';

/**
 * Where a text holds an outcome, or what is marked private: under headings of any level, in callouts and list items
 * however they are nested, and in running text. `marked` is the same text, line by line, in which marks are looked for.
 */
export function withheldBlocks(text: string, marked: string): Range[] {
  const lines = noteLines(text);
  const marks = marked.split('\n').map(hasPrivateMark);
  return lines.flatMap((line, at) => {
    const found = outcomeAt(lines, at) ?? (marks[at] ? privateAt(lines, at) : null);
    if (!found) return [];
    return [{ from: lines[found.from]?.from ?? line.from, to: lines[found.to - 1]?.to ?? line.to }];
  });
}

/** The lines of an outcome that begins here: a heading, a callout, or a title in bold. */
function outcomeAt(lines: readonly NoteLine[], at: number): Range | null {
  const line = lines[at];
  if (!line) return null;
  const callout = /^\[!([^\]]+)\][-+]?(.*)$/.exec(line.content);
  if (callout) return [callout[1]?.split('|')[0], callout[2]].some(isOutcome) ? blockFrom(lines, at) : null;
  const heading = headingOf(line);
  if (heading) return isOutcome(heading.title) ? blockFrom(lines, at) : null;
  const label = /^(\*\*|__)([^*_]+)\1(.*)$/.exec(line.content);
  if (!label || !isOutcome(label[2])) return null;
  const isAlone = /^[\s:.]*$/.test(label[3] ?? '') && !line.isItem;
  return isAlone ? { from: at, to: sectionEnd(lines, at) } : blockFrom(lines, at);
}

const isOutcome = (title: string | undefined): boolean =>
  title !== undefined && title.trim() !== '' && partIdOf(title) === 'outcome';

/** The lines that a mark in this line makes private. */
function privateAt(lines: readonly NoteLine[], at: number): Range {
  const fence = lines[at]?.fence ?? null;
  if (fence !== null) {
    const end = lines.findIndex((line, next) => next > at && line.fence !== fence);
    return { from: fence, to: end < 0 ? lines.length : end };
  }
  const start = blockStart(lines, at);
  const above = start === at ? headingAbove(lines, at) : null;
  return blockFrom(lines, above ?? start);
}

function blockFrom(lines: readonly NoteLine[], start: number): Range {
  return { from: start, to: endOfBlock(lines, start) };
}

function endOfBlock(lines: readonly NoteLine[], start: number): number {
  const line = lines[start];
  if (!line) return start + 1;
  if (line.isItem) return itemEnd(lines, start);
  if (headingOf(line)) return sectionEnd(lines, start);
  return line.depth > 0 ? quoteEnd(lines, start) : paragraphEnd(lines, start);
}

/** The heading of which a line of running text is the first; a mark there is about the whole section. */
function headingAbove(lines: readonly NoteLine[], at: number): number | null {
  const line = lines[at];
  if (!line || line.isItem || line.depth > 0 || headingOf(line)) return null;
  let above = at - 1;
  while (above >= 0 && lines[above]?.text.trim() === '') above -= 1;
  const heading = lines[above];
  return heading && headingOf(heading) ? above : null;
}
