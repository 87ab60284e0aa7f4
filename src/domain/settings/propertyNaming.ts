import { propertyIds, propertyNames, type PropertyId } from '../notes/propertyNames';

/** The properties that can have a name of one's own. `type` can't: it says in every vault which notes are ours. */
export const namableIds: readonly PropertyId[] = propertyIds.filter((id) => id !== 'type');

/** The names that Obsidian gives a meaning of its own (help, Properties). */
const reserved: readonly string[] = ['tags', 'aliases', 'cssclasses'];

/** What is wrong with a name: another property is read under it, or Obsidian keeps it for itself. */
export type NamingProblem = 'twice' | 'reserved';

type OwnNames = Readonly<Partial<Record<PropertyId, string>>>;

/**
 * What is wrong with a name for a property; null when nothing is. The standard names of another property are taken in
 * both languages, also when it has a name of its own, for older notes are read by them. Case does not tell names apart.
 */
export function namingProblem(id: PropertyId, name: string, own: OwnNames): NamingProblem | null {
  const wanted = name.trim().toLowerCase();
  if (wanted === '') return null;
  if (reserved.includes(wanted)) return 'reserved';
  const { toRead } = propertyNames('en', own);
  const others = propertyIds.filter((other) => other !== id).flatMap(toRead);
  return others.some((other) => other.toLowerCase() === wanted) ? 'twice' : null;
}

/** Whether any of one's own names has a problem. */
export function hasNamingProblem(own: OwnNames): boolean {
  return namableIds.some((id) => namingProblem(id, own[id] ?? '', own) !== null);
}
