import { noteTypeOf } from '../notes/noteTypes';
import type { RawProperties } from '../notes/propertyNames';

/** What a note is known by without reading it: its path, its properties, and its tags in any form. */
export interface NoteSigns {
  readonly path: string;
  readonly properties: RawProperties;
  readonly tags: readonly string[];
}

const english = ['person', 'persons', 'people', 'contact', 'contacts'];
const dutch = ['persoon', 'personen', 'contactpersoon', 'contactpersonen', 'contacten'];
const isOfPerson = (word: string): boolean => [...english, ...dutch].includes(word.toLowerCase());

/**
 * The names that a note about a person goes by: its own name and its aliases. None when it is about something else. A
 * note is about a person when it lies in a folder of people or contacts, has such a tag, or such a `type`.
 */
export function namesOfPersonNote(note: NoteSigns): string[] {
  if (!isPersonNote(note)) return [];
  const own = note.path.split('/').at(-1)?.replace(/\.md$/, '') ?? '';
  const named = [own, ...textsOf(note.properties.aliases), ...textsOf(note.properties.alias)];
  return [...new Set(named.map(bareName).filter((name) => /\p{L}{2}/u.test(name) && !isOfPerson(name)))];
}

function isPersonNote({ path, properties, tags }: NoteSigns): boolean {
  if (noteTypeOf(properties.type) !== null) return false;
  const types = textsOf(properties.type).map((type) => type.replace(/[[\]]/g, ''));
  const inTags = tags.map((tag) => tag.replace(/^#/, '').split('/')[0] ?? '');
  return [...path.split('/').slice(0, -1), ...types, ...inTags].some(isOfPerson);
}

/** `@Jansen, Fatima (moeder)` is called Fatima Jansen. */
function bareName(name: string): string {
  const bare = name
    .replace(/^@/, '')
    .replace(/\([^)]*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const [last, first, ...more] = bare.split(/\s*,\s*/);
  return first && last && more.length === 0 ? `${first} ${last}` : bare;
}

function textsOf(value: unknown): string[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.filter((one): one is string => typeof one === 'string').map((one) => one.trim());
}
