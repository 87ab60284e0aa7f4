import { readProperties, setProperties } from '../notes/frontmatter';
import { statusOf, statusWords } from '../notes/noteWords';
import type { NoteLanguage } from '../notes/noteTypes';
import { readProperty, type PropertyNames } from '../notes/propertyNames';
import { refuse, type Edit } from '../text/changes';
import { isRunning, type PhaseClock } from './phaseClock';
import { clockProperties } from './sessionProperties';
import { namedChanges } from '../notes/namedChanges';
import type { SessionNote } from './sessionNote';

/** The change that brings a session's clock into its note. Only properties that differ are touched. */
export function setClock(
  note: SessionNote,
  clock: PhaseClock,
  { language, names }: { language: NoteLanguage; names: PropertyNames },
): Edit {
  const raw = readProperties(note.text);
  if (raw === null) return refuse('unreadable-properties');
  const status = isRunning(clock) ? 'running' : 'paused';
  const isSaid = statusOf(readProperty(raw, names, 'status')) === status;
  const values = { ...clockProperties(clock), ...(isSaid ? {} : { status: statusWords[language][status] }) };
  return setProperties(note.text, namedChanges(values, raw, names));
}
