import { titleOf } from '../index/noteChoices';
import { notesOfType, type IndexedNote } from '../index/vaultIndex';
import type { VaultReading } from '../index/links';
import { noteTypes, type NoteType } from '../notes/noteTypes';
import { nearestWord } from '../text/nearestWord';
import { oncePerVault, type CheckedVault } from './checkedVault';

/** More proposals than these are no help; the whole list is one key away. */
const most = 3;

interface NamedNote {
  readonly path: string;
  readonly plain: string;
}

/** The notes of each type with their names as they are compared. */
const namedNotes = oncePerVault(({ index }) => {
  const known = new Map<NoteType, readonly NamedNote[]>();
  const named = ({ path }: IndexedNote): NamedNote => ({ path, plain: plainName(titleOf(path)) });
  return (type: NoteType): readonly NamedNote[] => {
    const before = known.get(type) ?? notesOfType(index, type).map(named);
    known.set(type, before);
    return before;
  };
});

/** The notes of some types that a link to `target` may have meant: of that name elsewhere, or nearly of that name. */
export function proposedNotes(
  target: string,
  vault: CheckedVault,
  not: string,
  types: readonly NoteType[] = noteTypes,
): string[] {
  const notes = types.flatMap(namedNotes(vault)).filter(({ path }) => path !== not);
  const sought = plainName(titleOf(`${target}.md`));
  const named = notes.filter(({ plain }) => plain === sought);
  if (named.length > 0) return named.slice(0, most).map(({ path }) => path);
  const near = nearestWord(
    sought,
    notes.map(({ plain }) => plain),
  );
  return notes
    .filter(({ plain }) => near !== null && plain === near)
    .slice(0, most)
    .map(({ path }) => path);
}

/** A name without what is easily written otherwise: case, signs and spaces. */
const plainName = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** How a link is written: by the whole path where the name alone is not enough. */
export type LinkBy = 'name' | 'path';

/** The target by which a note is linked to: its name where that leads there, else its path. */
export function targetFor(
  path: string,
  from: string,
  { resolve }: VaultReading,
  by: LinkBy = 'name',
): string {
  const isNameEnough = by === 'name' && resolve(titleOf(path), from) === path;
  return isNameEnough ? titleOf(path) : path.replace(/\.md$/, '');
}
