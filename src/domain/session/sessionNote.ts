import { contributionsIn, type PlacedContribution } from '../contributions/contributionsIn';
import { readProperties } from '../notes/frontmatter';
import { closingSections, isHeadingOf, type ClosingSection } from '../notes/noteWords';
import type { PropertyNames } from '../notes/propertyNames';
import { outlineOf, type Outline } from '../text/outline';
import { partsOf, secondLevelSections, type Section } from '../text/sections';
import { readSession, type SessionProperties } from './sessionProperties';

/** A session note as its text stands: properties, and where everything is. `phases` counts from 0. */
export interface SessionNote {
  readonly text: string;
  readonly outline: Outline;
  readonly properties: SessionProperties;
  readonly phases: ReadonlyMap<number, Section>;
  readonly closing: ReadonlyMap<ClosingSection, Section>;
  readonly contributions: readonly PlacedContribution[];
  /** The question as it stands above the phases, or null. */
  readonly question: string | null;
}

/**
 * Reads a session note; null when its properties can't be read or say that it is something else. With the note as it was
 * `before` only what has changed since is read anew.
 */
export function parseSessionNote(
  text: string,
  names: PropertyNames,
  before?: SessionNote | null,
): SessionNote | null {
  const raw = readProperties(text);
  const properties = raw && readSession(raw, names);
  if (!properties) return null;
  return { ...structureOf(text, before?.outline), properties };
}

/** The note with other text in its body, as after a change that is part of a larger one. */
export const withText = (note: SessionNote, text: string): SessionNote => ({
  ...note,
  ...structureOf(text, note.outline),
});

function structureOf(text: string, before?: Outline): Omit<SessionNote, 'properties'> {
  const outline = outlineOf(text, before);
  const sections = secondLevelSections(text, outline);
  const contributions = contributionsIn(text, outline, before);
  const phases = phaseSections(sections);
  const closing = closingSectionsIn(sections, contributions);
  return { text, outline, phases, closing, contributions, question: questionIn(text) };
}

const questionIn = (text: string): string | null =>
  /^> \[!question\][-+]?[ \t]+(.+)$/m.exec(text)?.[1]?.trim() ?? null;

function phaseSections(sections: readonly Section[]): Map<number, Section> {
  const numbered = sections.flatMap((section) => {
    const number = /^(\d+)[.)]?(?:[ \t]|$)/.exec(section.heading.title)?.[1];
    return number === undefined ? [] : [[Number(number) - 1, section] as const];
  });
  return new Map(numbered.reverse());
}

function closingSectionsIn(
  sections: readonly Section[],
  contributions: readonly PlacedContribution[],
): Map<ClosingSection, Section> {
  const unnumbered = sections.filter(({ heading }) => !/^\d/.test(heading.title));
  const untitled = unnumbered.filter(
    ({ heading }) => !closingSections.some((name) => isHeadingOf(name, heading.title)),
  );
  const found = closingSections.flatMap((name) => {
    const section =
      unnumbered.find(({ heading }) => isHeadingOf(name, heading.title)) ??
      untitled.find((one) => holdsKindOf(name, one, contributions));
    return section ? [[name, section] as const] : [];
  });
  return new Map(found);
}

/** A reworded closing section is known by what stands in it. */
function holdsKindOf(
  name: ClosingSection,
  section: Section,
  contributions: readonly PlacedContribution[],
): boolean {
  const kind = name === 'takeAways' ? 'insight' : name === 'actions' ? 'action' : null;
  return contributions.some((one) => one.kind === kind && isIn(one, section));
}

const isIn = ({ from }: PlacedContribution, section: Section): boolean =>
  from >= section.bodyFrom && from < section.to;

/** The contributions that stand in a section. */
export function contributionsOf(note: SessionNote, section: Section | undefined): PlacedContribution[] {
  return section ? note.contributions.filter((one) => isIn(one, section)) : [];
}

/**
 * The part of a section in which a new line belongs: its own part; when all lines stand under deeper headings, the last
 * of those that has one. So a line never lands under a heading that a user made for something else.
 */
export function partToAddTo(note: SessionNote, section: Section): Section {
  const parts = partsOf(note.text, section, note.outline);
  const own = parts[0] ?? section;
  if (contributionsOf(note, own).length > 0) return own;
  return parts.findLast((part) => contributionsOf(note, part).length > 0) ?? own;
}

/** The contribution with a block id, wherever the user has moved it. */
export function findContribution(note: SessionNote, id: string): PlacedContribution | undefined {
  return note.contributions.find((one) => one.id === id);
}
