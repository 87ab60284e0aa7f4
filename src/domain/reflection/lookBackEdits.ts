import type { NoteLanguage } from '../notes/noteTypes';
import { noteWords, isHeadingOf } from '../notes/noteWords';
import { appendToSection } from '../text/appendToSection';
import { edit, lineBreakOf, refuse, type Edit, type TextChange } from '../text/changes';
import { outlineOf } from '../text/outline';
import { secondLevelSections } from '../text/sections';
import { formatReflectionLookBack, type ReflectionLookBack } from './lookBackLines';

/** Whether a heading is that of the look-backs, in either language. */
export const isLookBackHeading = (title: string): boolean => isHeadingOf('promises', title);

/**
 * Adds a look-back to a reflection, after those that stand there; the first one makes the section, at the end of the note.
 * A look-back that is there already is not written twice.
 */
export function addReflectionLookBack(
  text: string,
  lookBack: ReflectionLookBack,
  language: NoteLanguage,
): Edit {
  if (text.includes(`^${lookBack.id}`)) return edit();
  return edit(additionOf(text, formatReflectionLookBack(lookBack, language), language));
}

function additionOf(text: string, line: string, language: NoteLanguage): TextChange {
  const sections = secondLevelSections(text, outlineOf(text));
  const section = sections.findLast(({ heading }) => isLookBackHeading(heading.title));
  if (section) return appendToSection(text, section, line);
  const nl = lineBreakOf(text);
  const written = text.trimEnd().length;
  const insert = `${nl}${nl}## ${noteWords[language].promises}${nl}${nl}${line.replaceAll('\n', nl)}`;
  const isEnded = text.slice(written).includes('\n');
  return { from: written, to: written, insert: isEnded ? insert : insert + nl };
}

/**
 * Takes back what adding a look-back wrote: `added` is the text that went into the note. Refuses when it does not stand
 * there any more as it was written.
 */
export function takeBackLookBack(text: string, added: string): Edit {
  const from = added === '' ? -1 : text.indexOf(added);
  if (from < 0) return refuse('line-changed');
  return edit({ from, to: from + added.length, insert: '' });
}
