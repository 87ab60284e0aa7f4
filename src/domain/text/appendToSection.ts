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
  const at = isEmpty ? section.heading.to : end;
  const before = isEmpty || !endsInListItem(text, section, end) ? nl + nl : nl;
  const isLastOfNote = text.slice(at).trim() === '';
  const rest = text.slice(at, section.to);
  const after = isLastOfNote && !rest.includes('\n') ? nl : '';
  return { from: at, to: at, insert: before + block.replaceAll('\n', nl) + after };
}

function endsInListItem(text: string, section: Section, end: number): boolean {
  const lastParagraph =
    text
      .slice(section.bodyFrom, end)
      .split(/\r?\n[ \t]*\r?\n/)
      .at(-1) ?? '';
  return /^[ \t]*(?:[-+*]|\d+[.)])[ \t]/.test(lastParagraph);
}
