import type { Context } from '@/context';
import { notesOfType } from '@/domain/index/vaultIndex';
import { methodProperties } from '@/domain/methods/parseProperties';
import { builtInMethods } from '@/templates';

/** The ids that a new method can't have: of all methods at hand, and of own notes that are not right yet. */
export function takenIds({ index, methodLibrary }: Context): ReadonlySet<string> {
  const notes = index.value ? notesOfType(index.value, 'method') : [];
  const written = notes.flatMap(({ properties: { id } }) => (typeof id === 'string' ? [id] : []));
  return new Set([...methodLibrary().methods.keys(), ...written]);
}

/** The path of the user's own note with an id, also when that note is not right yet; null when there is none. */
export function ownPath({ index, methodLibrary }: Context, id: string): string | null {
  const right = methodLibrary().own.get(id);
  if (right !== undefined || !index.value) return right ?? null;
  return notesOfType(index.value, 'method').find(({ properties }) => properties.id === id)?.path ?? null;
}

/** The text of a method's note: the user's own, or the one that comes with the plugin. Null when there is none. */
export async function methodText(context: Context, id: string): Promise<string | null> {
  const path = context.methodLibrary().own.get(id);
  if (path !== undefined) return context.notes.read(path);
  const builtIn = builtInMethods[context.noteLanguage()];
  return builtIn.find((text) => methodProperties(text)?.id === id) ?? null;
}
