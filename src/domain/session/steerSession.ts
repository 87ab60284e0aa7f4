import { readProperties, setProperties } from '../notes/frontmatter';
import { statusWords } from '../notes/noteWords';
import type { NoteLanguage } from '../notes/noteTypes';
import type { PropertyNames } from '../notes/propertyNames';
import { refuse, type Edit } from '../text/changes';
import { isRunning, type PhaseClock } from './phaseClock';
import { clockProperties, namedChanges } from './sessionProperties';
import type { SessionNote } from './sessionNote';

/** The change that brings a session's clock into its note. Only properties that differ are touched. */
export function setClock(
  note: SessionNote,
  clock: PhaseClock,
  { language, names }: { language: NoteLanguage; names: PropertyNames },
): Edit {
  const raw = readProperties(note.text);
  if (raw === null) return refuse('unreadable-properties');
  const status = statusWords[language][isRunning(clock) ? 'running' : 'paused'];
  return setProperties(note.text, namedChanges({ ...clockProperties(clock), status }, raw, names));
}
