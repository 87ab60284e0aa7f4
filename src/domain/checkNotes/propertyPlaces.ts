import { linkTarget } from '../notes/wikilinks';
import type { MendTools } from './checkedVault';
import { wholeValue, type Mend, type Problem } from './problem';
import { changeValue } from './valueEdit';

/** The heading or block of the link in a property's value, from its `#`; '' when it leads to a whole note. */
export function subpathOf(found: string): string {
  const subpath = /\[\[[^\]|#]*(#[^\]|]*)/.exec(found)?.[1] ?? '';
  return isUnquoted(found) ? subpath.replace(/"$/, '') : subpath;
}

/** The mend that makes the link in a property lead elsewhere in its note, shown as it was; '' leads to all of it. */
export function placeMend(
  { place, found }: Problem,
  subpath: string,
  { vault }: Pick<MendTools, 'vault'>,
  named: Pick<Mend, 'way' | 'to'>,
): Mend | null {
  if (place.at !== 'property' || place.item !== wholeValue) return null;
  const link = isUnquoted(found)
    ? `[[${linkTarget(JSON.parse(found)) ?? ''}${subpath}]]`
    : found.replace(/(\[\[[^\]|#]*)#[^\]|]*/, (_, target: string) => target + subpath);
  const { names } = vault.reading;
  return { ...named, change: (text) => changeValue(text, { ...place, seen: found }, link, names) };
}

/** A link without quotes is a list in a list for YAML, and a text of JSON here. */
const isUnquoted = (found: string): boolean => found.startsWith('[["');
