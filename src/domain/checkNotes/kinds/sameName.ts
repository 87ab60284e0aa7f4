import type { IndexedNote } from '../../index/vaultIndex';
import { noteTypes, type NoteType } from '../../notes/noteTypes';
import type { CheckedVault } from '../checkedVault';
import { linkMend } from '../linkProposals';
import { problem, wholeValue, type Problem } from '../problem';
import { notesOf, type Steps } from '../steps';
import { textLinkMend } from '../textLinkMends';
import type { Check } from './check';
import { inPropertyLinks, type PropertyLink } from './linkProperties';
import { inTexts, textProblem, type LinksAlike } from './textLinks';

/** Links by a name that two notes have: in a property of the wanted type, in a text of ours. */
export const sameName: Check = {
  *find(vault) {
    const named: ByName = new Map();
    yield* nameAll(vault, named);
    if (named.size === 0) return;
    yield* inPropertyLinks(vault, (link) => inProperty(link, named));
    yield* inTexts(vault, (note, links) => inText(note, links, named));
  },
  mends: (one, tools) =>
    one.others.flatMap((path) => {
      const isInText = one.place.at === 'text';
      return (
        (isInText ? textLinkMend(one, path, tools, { by: 'path' }) : linkMend(one, path, tools, 'path')) ?? []
      );
    }),
};

/** The notes of ours that share a name, by that name in small letters. */
type ByName = Map<string, { readonly path: string; readonly type: NoteType }[]>;

const lastPart = (path: string): string => path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/, '');

function* nameAll(vault: CheckedVault, named: ByName): Steps {
  for (const type of noteTypes)
    for (const { path } of notesOf(vault, type)) {
      const name = lastPart(path).toLowerCase();
      const others = named.get(name);
      if (others) others.push({ path, type });
      else named.set(name, [{ path, type }]);
      yield null;
    }
  for (const [name, { length }] of named) if (length === 1) named.delete(name);
}

/** The notes that a link by a name can mean, the one it leads to first; null where it is one. A whole path means one. */
function candidates(
  target: string,
  to: string | null,
  named: ByName,
  type: NoteType | null,
): readonly string[] | null {
  if (to === null) return null;
  const sought = target.toLowerCase().replace(/\.md$/, '');
  const paths = (named.get(lastPart(sought)) ?? [])
    .filter((one) => (type ?? one.type) === one.type)
    .map(({ path }) => path)
    .filter((path) => `/${path.toLowerCase()}`.endsWith(`/${sought}.md`));
  const isWhole = paths.some((path) => path.toLowerCase() === `${sought}.md`);
  if (paths.length < 2 || isWhole || !paths.includes(to)) return null;
  return [to, ...paths.filter((path) => path !== to).sort()];
}

function inProperty({ note, id, found, target, to }: PropertyLink, named: ByName): Problem | null {
  const others = target === null ? null : candidates(target, to, named, id);
  const place = { at: 'property', id, item: wholeValue } as const;
  return others && problem({ kind: 'same-name', path: note.path, place, found, leavesOut: 'choice', others });
}

function inText(note: IndexedNote, links: LinksAlike, named: ByName): Problem | null {
  const { target } = links.link;
  const others = target === '' ? null : candidates(target, links.to, named, null);
  return others && textProblem(note, links, { kind: 'same-name', leavesOut: 'choice', others });
}
