import { propertyLine, type PropertyValue } from '../notes/yamlLine';
import { closingSections, noteWords, onDemandSections } from '../notes/noteWords';
import type { NoteLanguage } from '../notes/noteTypes';
import type { PropertyId, PropertyNames } from '../notes/propertyNames';
import type { SessionPhase } from '../methods/expandRounds';
import { phaseHeading } from './phaseHeading';
import { startProperties, type SessionProperties } from './sessionProperties';

/** What a new session note is made of. */
export interface NewSession {
  readonly properties: SessionProperties;
  readonly phases: readonly SessionPhase[];
  readonly question: string;
  /** What the opening of the meeting left: sections of Markdown before the first phase, or ''. */
  readonly opening?: string;
}

/** The text of a session note that starts: properties, the question, a heading for each phase, the closing sections. */
export function newSessionText(session: NewSession, language: NoteLanguage, names: PropertyNames): string {
  const properties = Object.entries(startProperties(session.properties, language)) as [
    PropertyId,
    PropertyValue | null,
  ][];
  const lines = properties.flatMap(([id, value]) =>
    value === null ? [] : [propertyLine(names.toWrite(id), value)],
  );
  const question = session.question.trim().replace(/\s*\n\s*/g, ' ');
  const headings = [
    ...session.phases.map((phase, index) => phaseHeading(index, phase)),
    ...closingSections
      .filter((one) => !onDemandSections.includes(one))
      .map((section) => `## ${noteWords[language][section]}`),
  ];
  const callout = question === '' ? [] : [`> [!question] ${question}`];
  const opening = session.opening?.trim() ? [session.opening.trim()] : [];
  return `${['---', ...lines, '---'].join('\n')}\n\n${[...callout, ...opening, ...headings].join('\n\n')}\n`;
}
