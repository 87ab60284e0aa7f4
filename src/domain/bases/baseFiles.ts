import { stringify } from 'yaml';

import { typeValue, type NoteLanguage, type NoteType } from '../notes/noteTypes';
import type { PropertyId, PropertyNames } from '../notes/propertyNames';
import { learningLineType } from './learningLine';

/** The notes that there is a base of. */
export const baseTypes = ['casus', 'session', 'reflection'] as const satisfies readonly NoteType[];

export type BaseType = (typeof baseTypes)[number];

/** A `.base` file to make: its name without extension, and its text. */
export interface BaseFile {
  readonly name: string;
  readonly text: string;
}

interface View {
  /** A table, when nothing is said. */
  readonly type?: string;
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

/** Every base ends with its notes on a line; the properties are what a sign there tells. */
const line = (...shows: PropertyId[]): View => ({
  type: learningLineType,
  name: { nl: 'Leerlijn', en: 'Learning line' },
  shows,
});

const views: Record<BaseType, readonly View[]> = {
  casus: [
    {
      name: { nl: 'Alle casussen', en: 'All cases' },
      shows: ['question', 'status', 'date', 'themes', 'group'],
    },
    { name: { nl: 'Per status', en: 'By status' }, shows: ['question', 'date', 'group'], groupBy: 'status' },
    line('question', 'status'),
  ],
  session: [
    {
      name: { nl: 'Alle sessies', en: 'All sessions' },
      shows: ['date', 'casus', 'method', 'group', 'presenter', 'facilitator'],
    },
    { name: { nl: 'Per methode', en: 'By method' }, shows: ['date', 'casus', 'group'], groupBy: 'method' },
    line('casus', 'method'),
  ],
  reflection: [
    {
      name: { nl: 'Alle reflecties', en: 'All reflections' },
      shows: ['date', 'session', 'casus', 'themes', 'feeling'],
    },
    {
      name: { nl: 'Ouder dan een halfjaar', en: 'Older than half a year' },
      shows: ['date', 'session', 'themes'],
      // Compared as it is: a note without a date is then left out, where `date()` of nothing is an error.
      where: (property) => `${property('date')} < now() - "6M"`,
    },
    line('session', 'themes'),
  ],
};

/** In pixels: a question is a sentence. Obsidian writes widths in this way; its help does not name them. */
const questionWidth = 420;

/** The base of the notes of a type, in the words that notes have in this vault. */
export function baseFile(type: BaseType, language: NoteLanguage, names: PropertyNames): BaseFile {
  const named = (id: PropertyId): string => `note[${JSON.stringify(names.toWrite(id))}]`;
  const base = {
    filters: { and: [`${named('type')} == ${JSON.stringify(typeValue(type))}`] },
    views: views[type].map(({ type: layout = 'table', name, shows, groupBy, where }) => ({
      type: layout,
      name: name[language],
      ...(where ? { filters: { and: [where(named)] } } : {}),
      ...(groupBy ? { groupBy: { property: `note.${names.toWrite(groupBy)}`, direction: 'ASC' } } : {}),
      order: ['file.name', ...shows.map((id) => `note.${names.toWrite(id)}`)],
      sort: [{ property: `note.${names.toWrite('date')}`, direction: 'DESC' }],
      ...(layout === 'table' && shows.includes('question')
        ? { columnSize: { [`note.${names.toWrite('question')}`]: questionWidth } }
        : {}),
    })),
  };
  return { name: fileNames[type][language], text: stringify(base, { lineWidth: 0 }) };
}
