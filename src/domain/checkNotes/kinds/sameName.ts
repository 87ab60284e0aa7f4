import { notesOfType, type IndexedNote } from '../../index/vaultIndex';
import type { CheckedVault } from '../checkedVault';
import { linkMend } from '../linkProposals';
import { problem, wholeValue, type Problem } from '../problem';
import type { Check } from './check';
import { linkIds, propertyLinks, type LinkId, type PropertyLink } from './linkProperties';

/** Links by a name that two notes of the wanted type have. */
export const sameName: Check = {
  find: (vault) => {
    const named = notesByName(vault);
    return propertyLinks(vault).flatMap((link) => ambiguous(link, named) ?? []);
  },
  mends: (one, tools) => one.others.flatMap((path) => linkMend(one, path, tools, 'path') ?? []),
};

type ByName = Readonly<Record<LinkId, ReadonlyMap<string, readonly string[]>>>;

const lastPart = (path: string): string => path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/, '');

function notesByName({ index }: CheckedVault): ByName {
  const [casus, session, group] = linkIds.map((id) => byName(notesOfType(index, id)));
  return { casus: casus ?? new Map(), session: session ?? new Map(), group: group ?? new Map() };
}

function byName(notes: readonly IndexedNote[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { path } of notes) {
    const name = lastPart(path).toLowerCase();
    const others = found.get(name);
    if (others) others.push(path);
    else found.set(name, [path]);
  }
  return found;
}

/** A link that gives a whole path leads to one note only. */
function ambiguous({ note, id, found, target, to }: PropertyLink, named: ByName): Problem | null {
  if (target === null || to === null) return null;
  const sought = target.toLowerCase().replace(/\.md$/, '');
  const candidates = (named[id].get(lastPart(sought)) ?? []).filter((path) =>
    `/${path.toLowerCase()}`.endsWith(`/${sought}.md`),
  );
  const isWhole = candidates.some((path) => path.toLowerCase() === `${sought}.md`);
  if (candidates.length < 2 || isWhole || !candidates.includes(to)) return null;
  const others = [to, ...candidates.filter((path) => path !== to)];
  const place = { at: 'property', id, item: wholeValue } as const;
  return problem({ kind: 'same-name', path: note.path, place, found, leavesOut: 'choice', others });
}
