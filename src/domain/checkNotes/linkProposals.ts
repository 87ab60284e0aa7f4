import { titleOf } from '../index/noteChoices';
import type { VaultReading } from '../index/links';
import { notesOfType } from '../index/vaultIndex';
import { nearestWord } from '../text/nearestWord';
import { linkTarget } from '../notes/wikilinks';
import { changeValue } from './valueEdit';
import type { CheckedVault, MendTools } from './checkedVault';
import type { LinkId } from './kinds/linkProperties';
import type { Mend, Problem } from './problem';

/** More proposals than these are no help; the whole list is one key away. */
const most = 3;

/** The notes of a type that a link to `target` may have meant: of that name elsewhere, or nearly of that name. */
export function proposedNotes(target: string, id: LinkId, { index }: CheckedVault, not: string): string[] {
  const notes = notesOfType(index, id).filter(({ path }) => path !== not);
  const sought = plainName(titleOf(`${target}.md`));
  const named = notes.filter(({ path }) => plainName(titleOf(path)) === sought);
  if (named.length > 0) return named.slice(0, most).map(({ path }) => path);
  const near = nearestWord(
    sought,
    notes.map(({ path }) => plainName(titleOf(path))),
  );
  return notes
    .filter(({ path }) => near !== null && plainName(titleOf(path)) === near)
    .slice(0, most)
    .map(({ path }) => path);
}

/** A name without what is easily written otherwise: case, signs and spaces. */
const plainName = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** The target by which a note is linked to: its name where that leads there, else its path. */
const targetFor = (path: string, from: string, { resolve }: VaultReading): string =>
  resolve(titleOf(path), from) === path ? titleOf(path) : wholePath(path);

const wholePath = (path: string): string => path.replace(/\.md$/, '');

/** A link to a target. What the old link was shown as stays; a path is shown as the note's name. */
function linkTo(target: string, old: string): string {
  const title = titleOf(`${target}.md`);
  const shown = /\[\[[^\]|]*\|([^\]]+)\]\]/.exec(old)?.[1] ?? title;
  return shown === target ? `[[${target}]]` : `[[${target}|${shown}]]`;
}

/** How a property is made to link to a note: by the whole path where the name alone is not enough. */
type LinkBy = 'name' | 'path';

/** The mend that makes a property link to a note. */
export function linkMend(
  problem: Problem,
  to: string,
  { vault }: Pick<MendTools, 'vault'>,
  by: LinkBy = 'name',
): Mend | null {
  const { path, place, found } = problem;
  if (place.at !== 'property') return null;
  const { reading } = vault;
  const link = linkTo(by === 'path' ? wholePath(to) : targetFor(to, path, reading), found);
  const change: Mend['change'] = (text) => changeValue(text, { ...place, seen: found }, link, reading.names);
  return { way: 'link', to, change };
}

/** The mend that takes the property of a link away. */
export function removeLinkMend({ place, found }: Problem, { vault }: Pick<MendTools, 'vault'>): Mend | null {
  if (place.at !== 'property') return null;
  const { names } = vault.reading;
  const change: Mend['change'] = (text) => changeValue(text, { ...place, seen: found }, null, names);
  return { way: 'remove-link', to: '', change };
}

/** What a link that is written as a text, or in a list, was to lead to. */
export function meantTarget(found: string): string {
  const inner = /\[\[([^\]|#^]+)/.exec(found)?.[1] ?? found.replace(/^\[?"?|"?\]?$/g, '');
  return (linkTarget(found) ?? inner).trim();
}
