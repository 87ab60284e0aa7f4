import { stringify } from 'yaml';

import { typeValue, type NoteLanguage, type NoteType } from '../notes/noteTypes';
import type { PropertyId, PropertyNames } from '../notes/propertyNames';

/** The notes that there is a base of. */
export const baseTypes = ['casus', 'session', 'reflection'] as const satisfies readonly NoteType[];

export type BaseType = (typeof baseTypes)[number];

/** A `.base` file to make: its name without extension, and its text. */
export interface BaseFile {
  readonly name: string;
  readonly text: string;
}

interface View {
  readonly name: Record<NoteLanguage, string>;
  readonly shows: readonly PropertyId[];
  readonly groupBy?: PropertyId;
  /** A condition in the words of Bases, on the property's own name. */
  readonly where?: (property: (id: PropertyId) => string) => string;
}

const fileNames: Record<BaseType, Record<NoteLanguage, string>> = {
  casus: { nl: 'Casussen', en: 'Cases' },
  session: { nl: 'Sessies', en: 'Sessions' },
  reflection: { nl: 'Reflecties', en: 'Reflections' },
};

const views: Record<BaseType, readonly View[]> = {
  casus: [
    {
      name: { nl: 'Alle casussen', en: 'All cases' },
      shows: ['question', 'status', 'date', 'themes', 'group'],
    },
    { name: { nl: 'Per status', en: 'By status' }, shows: ['question', 'date', 'group'], groupBy: 'status' },
  ],
  session: [
    {
      name: { nl: 'Alle sessies', en: 'All sessions' },
      shows: ['date', 'casus', 'method', 'group', 'presenter', 'facilitator'],
    },
    { name: { nl: 'Per methode', en: 'By method' }, shows: ['date', 'casus', 'group'], groupBy: 'method' },
  ],
  reflection: [
    {
      name: { nl: 'Alle reflecties', en: 'All reflections' },
      shows: ['date', 'session', 'casus', 'themes', 'feeling'],
    },
    {
      name: { nl: 'Ouder dan een halfjaar', en: 'Older than half a year' },
      shows: ['date', 'session', 'themes'],
      where: (property) => `date(${property('date')}) < now() - "6M"`,
    },
  ],
};

/** The base of the notes of a type, in the words that notes have in this vault. */
export function baseFile(type: BaseType, language: NoteLanguage, names: PropertyNames): BaseFile {
  const named = (id: PropertyId): string => `note[${JSON.stringify(names.toWrite(id))}]`;
  const base = {
    filters: { and: [`${named('type')} == ${JSON.stringify(typeValue(type))}`] },
    views: views[type].map(({ name, shows, groupBy, where }) => ({
      type: 'table',
      name: name[language],
      ...(where ? { filters: { and: [where(named)] } } : {}),
      ...(groupBy ? { groupBy: { property: `note.${names.toWrite(groupBy)}`, direction: 'ASC' } } : {}),
      order: ['file.name', ...shows.map((id) => `note.${names.toWrite(id)}`)],
      sort: [{ property: `note.${names.toWrite('date')}`, direction: 'DESC' }],
    })),
  };
  return { name: fileNames[type][language], text: stringify(base, { lineWidth: 0 }) };
}
