import { readProperties, setProperties } from '../notes/frontmatter';
import { statusOf, statusWords } from '../notes/noteWords';
import type { NoteLanguage } from '../notes/noteTypes';
import { nameIn, readProperty, type PropertyNames } from '../notes/propertyNames';
import { edit, refuse, type Edit } from '../text/changes';

/** Gives a casus the status of one that has been discussed, unless it has that or was closed by its owner. */
export function discussCasus(
  text: string,
  { language, names }: { language: NoteLanguage; names: PropertyNames },
): Edit {
  const raw = readProperties(text);
  if (!raw) return refuse('unreadable-properties');
  const status = statusOf(readProperty(raw, names, 'status'));
  if (status === 'discussed' || status === 'closed') return edit();
  return setProperties(text, { [nameIn(raw, names, 'status')]: statusWords[language].discussed });
}
