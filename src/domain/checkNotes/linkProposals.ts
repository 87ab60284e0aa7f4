import { titleOf } from '../index/noteChoices';
import { linkTarget } from '../notes/wikilinks';
import { changeValue } from './valueEdit';
import type { MendTools } from './checkedVault';
import { targetFor, type LinkBy } from './linkTargets';
import type { Mend, Problem } from './problem';

/** A link to a target. What the old link was shown as stays; a path is shown as the note's name. */
function linkTo(target: string, old: string): string {
  const title = titleOf(`${target}.md`);
  const shown = /\[\[[^\]|]*\|([^\]]+)\]\]/.exec(old)?.[1] ?? title;
  return shown === target ? `[[${target}]]` : `[[${target}|${shown}]]`;
}

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
  const link = linkTo(targetFor(to, path, reading, by), found);
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
