import { readProperties } from '../notes/frontmatter';
import { isHeadingOf, noteWords } from '../notes/noteWords';
import { noteTypeOf, type NoteLanguage, type NoteType } from '../notes/noteTypes';
import { reflectionHeadings, reflectionPartOf } from '../reflection/reflectionHeadings';
import { appendToSection } from '../text/appendToSection';
import { edit, lineBreakOf, refuse, type Edit } from '../text/changes';
import { bodyStart } from '../text/frontmatterRange';
import { outlineOf, type Heading, type Outline } from '../text/outline';
import { secondLevelSections, type Section } from '../text/sections';
import { actionsIn } from './actionLine';

/** Where a task line goes: the note's language for a heading that must be made, the offset of the cursor if there is one. */
export interface ActionPlace {
  readonly language: NoteLanguage;
  readonly cursor: number | null;
}

/**
 * Puts a task line, with what stands under it, into a note: under the heading of the actions in a note of ours, which is
 * made when absent, else at the end of the part in which the cursor stands, or of the note.
 */
export function addAction(text: string, block: string, { language, cursor }: ActionPlace): Edit {
  const raw = readProperties(text);
  if (raw === null) return refuse('unreadable-properties');
  const type = noteTypeOf(raw.type);
  const outline = outlineOf(text);
  if (type === null) return inPart(text, outline, block, cursor ?? text.length);
  const section = actionsSection(text, outline, type);
  if (section) return edit(appendToSection(text, section, block));
  return atEnd(text, `## ${headingFor(type, language)}\n\n${block}`);
}

/** The section of a note in which its actions stand: by its title in either language, else by the actions in it. */
function actionsSection(text: string, outline: Outline, type: NoteType): Section | undefined {
  const sections = secondLevelSections(text, outline);
  const isNamed = ({ heading }: Section): boolean =>
    type === 'reflection'
      ? reflectionPartOf(heading.title) === 'plan'
      : isHeadingOf('actions', heading.title);
  const holdsActions = ({ bodyFrom, to }: Section): boolean => actionsIn(text.slice(bodyFrom, to)).length > 0;
  return sections.find(isNamed) ?? sections.find(holdsActions);
}

const headingFor = (type: NoteType, language: NoteLanguage): string =>
  type === 'reflection' ? reflectionHeadings[language].plan : noteWords[language].actions;

/** The part of a note around an offset, from the heading before it to the next heading of any level. */
function inPart(text: string, { headings }: Outline, block: string, offset: number): Edit {
  const heading = headings.filter(({ from }) => from <= offset).at(-1);
  const to = headings.find(({ from }) => from > offset)?.from ?? text.length;
  if (heading) return edit(appendToSection(text, { heading, bodyFrom: lineEnd(text, heading), to }, block));
  return inOpening(text, block, to);
}

function inOpening(text: string, block: string, to: number): Edit {
  const from = bodyStart(text);
  if (text.slice(from, to).trim() === '') {
    const nl = lineBreakOf(text);
    return edit({ from, to: from, insert: block.replaceAll('\n', nl) + nl + (to < text.length ? nl : '') });
  }
  const heading = { level: 1, title: '', from, to: from };
  return edit(appendToSection(text, { heading, bodyFrom: from, to }, block));
}

function lineEnd(text: string, { to }: Heading): number {
  const end = text.indexOf('\n', to);
  return end < 0 ? text.length : end + 1;
}

function atEnd(text: string, block: string): Edit {
  const nl = lineBreakOf(text);
  const at = text.trimEnd().length;
  const rest = text.slice(at).includes('\n') ? '' : nl;
  return edit({ from: at, to: at, insert: nl + nl + block.replaceAll('\n', nl) + rest });
}
