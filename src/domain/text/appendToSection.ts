import { lineBreakOf, type TextChange } from './changes';
import type { Section } from './sections';

/**
 * The change that puts `block` (one or more lines, no line break at its ends) after what already stands in a section,
 * tight after a list when `block` is a list item, else after an empty line.
 */
export function appendToSection(text: string, section: Section, block: string): TextChange {
  const nl = lineBreakOf(text);
  const end = text.slice(0, section.to).trimEnd().length;
  const isEmpty = end < section.bodyFrom;
  const at = isEmpty ? endOfLine(text, section.heading.to) : end;
  const isTight = !isEmpty && startsWithItem(block) && endsInList(text.slice(section.bodyFrom, end));
  const isLastOfNote = text.slice(at).trim() === '';
  const rest = text.slice(at, section.to);
  const after = isLastOfNote && !rest.includes('\n') ? nl : '';
  return { from: at, to: at, insert: (isTight ? nl : nl + nl) + block.replaceAll('\n', nl) + after };
}

function endOfLine(text: string, offset: number): number {
  return offset + (/^[^\r\n]*/.exec(text.slice(offset))?.[0].length ?? 0);
}

const startsWithItem = (line: string): boolean => /^[ \t]*(?:[-+*]|\d+[.)])[ \t]/.test(line);

/** After the first item of a run of lines, all others up to the next empty line belong to the list. */
function endsInList(body: string): boolean {
  const lastRun = body.split(/\r?\n[ \t]*\r?\n/).at(-1) ?? '';
  return lastRun.split(/\r?\n/).some(startsWithItem);
}
