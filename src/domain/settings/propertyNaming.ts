import type { NoteLanguage } from '../notes/noteTypes';
import { propertyIds, propertyPresets, type PropertyId } from '../notes/propertyNames';

/** The properties that can have a name of one's own. `type` can't: it says in every vault which notes are ours. */
export const namableIds: readonly PropertyId[] = propertyIds.filter((id) => id !== 'type');

/** The names that Obsidian gives a meaning of its own (help, Properties). */
const reserved: readonly string[] = ['tags', 'aliases', 'cssclasses', 'type'];

/** What is wrong with a name: another property has it, or Obsidian does. */
export type NamingProblem = 'twice' | 'reserved';

type OwnNames = Readonly<Partial<Record<PropertyId, string>>>;

/** What is wrong with a name for a property beside all the others; null when nothing is. Case does not tell names apart. */
export function namingProblem(
  id: PropertyId,
  name: string,
  own: OwnNames,
  language: NoteLanguage,
): NamingProblem | null {
  const wanted = name.trim().toLowerCase();
  if (wanted === '') return null;
  if (reserved.includes(wanted)) return 'reserved';
  const others = propertyIds.filter((other) => other !== id);
  const nameOf = (other: PropertyId): string =>
    (own[other] ?? propertyPresets[language][other]).toLowerCase();
  return others.some((other) => nameOf(other) === wanted) ? 'twice' : null;
}

/** Whether any of one's own names has a problem. */
export function hasNamingProblem(own: OwnNames, language: NoteLanguage): boolean {
  return namableIds.some((id) => namingProblem(id, own[id] ?? '', own, language) !== null);
}
