import type { Contribution } from '../contributions/contribution';
import { formatContribution } from '../contributions/contributionLine';
import { contributionsIn, type PlacedContribution } from '../contributions/contributionsIn';
import { readProperties } from '../notes/frontmatter';
import { noteTypeOf, type NoteLanguage } from '../notes/noteTypes';
import { readProperty, type PropertyNames } from '../notes/propertyNames';
import { appendToSection } from '../text/appendToSection';
import { edit, lineBreakOf, refuse, type Edit } from '../text/changes';
import { outlineOf } from '../text/outline';
import { secondLevelSections, type Section } from '../text/sections';

/** The heading under which stands what was written for oneself during a session. */
const privateHeading: Record<NoteLanguage, string> = { nl: 'Tijdens de sessie', en: 'During the session' };

/** Whether a note is a reflection that is private, by its own properties. */
export function isPrivateReflection(text: string, names: PropertyNames): boolean {
  const raw = readProperties(text);
  if (raw === null || noteTypeOf(readProperty(raw, names, 'type')) !== 'reflection') return false;
  return readProperty(raw, names, 'private') === true;
}

/** The lines that were written for oneself during the session, in order. */
export function privateLines(text: string): PlacedContribution[] {
  const section = privateSection(text);
  if (!section) return [];
  const { bodyFrom, to } = section;
  return contributionsIn(text, outlineOf(text)).filter(({ from }) => from >= bodyFrom && from < to);
}

/** Adds a line; the first one makes the section, at the end of the reflection. */
export function addPrivateLine(text: string, line: Contribution, language: NoteLanguage): Edit {
  const block = formatContribution(line);
  const section = privateSection(text);
  if (section) return edit(appendToSection(text, section, block));
  const before = text === '' ? '' : /\n[ \t]*\r?\n$/.test(text) ? '' : text.endsWith('\n') ? '\n' : '\n\n';
  const lines = `${before}## ${privateHeading[language]}\n\n${block}\n`;
  return edit({ from: text.length, to: text.length, insert: lines.replaceAll('\n', lineBreakOf(text)) });
}

/** Takes a line away again, unless someone has worked on it since. */
export function takeBackPrivateLine(text: string, line: Contribution): Edit {
  const found = contributionsIn(text, outlineOf(text)).find(({ id }) => id === line.id);
  if (!found) return refuse('line-gone');
  const isAsAdded = formatContribution(found) === formatContribution(line) && found.to === found.ownTo;
  if (!isAsAdded) return refuse('line-changed');
  const end = text.indexOf('\n', found.to);
  return edit({ from: found.from, to: end < 0 ? text.length : end + 1, insert: '' });
}

function privateSection(text: string): Section | undefined {
  const titles = Object.values(privateHeading).map((title) => title.toLowerCase());
  return secondLevelSections(text, outlineOf(text)).find(({ heading }) =>
    titles.includes(heading.title.toLowerCase()),
  );
}
