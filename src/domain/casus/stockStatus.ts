import { readProperties } from '../notes/frontmatter';
import { noteTypeOf, type NoteLanguage } from '../notes/noteTypes';
import { statusWords, type CasusStatus } from '../notes/noteWords';
import { readProperty, type PropertyNames } from '../notes/propertyNames';
import { setNamed } from '../notes/setNamed';
import { refuse, type Edit } from '../text/changes';
import { casusStatus } from './stock';

/** The status that a user saw, and the one to give. */
export interface StatusChange {
  readonly seen: CasusStatus;
  readonly to: CasusStatus;
}

/** The change that gives a casus a status. Refuses when the note is no casus, or has another status by now. */
export function setCasusStatus(
  text: string,
  { seen, to }: StatusChange,
  { language, names }: { language: NoteLanguage; names: PropertyNames },
): Edit {
  const raw = readProperties(text);
  if (!raw) return refuse('unreadable-properties');
  const isCasus = noteTypeOf(readProperty(raw, names, 'type')) === 'casus';
  if (!isCasus || casusStatus(raw, names) !== seen) return refuse('line-changed');
  return setNamed(text, { status: statusWords[language][to] }, names);
}
