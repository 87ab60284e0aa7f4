import { newId, type Random } from '../../contributions/newId';
import { kindLetters, type Kind } from '../../contributions/contribution';
import type { IndexedNote } from '../../index/vaultIndex';
import { titleOf } from '../../index/noteChoices';
import { copySign } from '../../session/conflictCopyName';
import { edit, refuse, type Edit } from '../../text/changes';
import { oncePerVault, type CheckedVault } from '../checkedVault';
import { idPlaces } from '../idPlaces';
import { problem, type Mend, type Problem } from '../problem';
import type { Check } from './check';

/** Lines with an id that another line has as well: lines that were copied, in one note or to another. */
export const sameId: Check = {
  find: (vault) => [...copies(vault).values()].map(copyProblem),
  mends: (one, { vault, random }) => {
    const copy = copies(vault).get(pairOf(one.path, one.others[0] ?? ''));
    if (!copy || isLinkedTo(copy, vault)) return [];
    return [{ way: 'new-id', to: '', change: newIds(copy, random) }];
  },
};

/** The ids in one note that also stand in another, or twice in itself: `copy` is the same as `original` then. */
interface Copy {
  readonly copy: string;
  readonly original: string;
  readonly ids: string[];
}

const pairOf = (copy: string, original: string): string => `${copy}\n${original}`;

const copies = oncePerVault(({ index }: CheckedVault): ReadonlyMap<string, Copy> => {
  const places = new Map<string, string>();
  const found = new Map<string, Copy>();
  for (const note of originalsFirst(index.notes.values()))
    for (const { id } of [...note.actions, ...note.lines]) {
      const original = places.get(id);
      if (original === undefined) places.set(id, note.path);
      else keepCopy(found, { copy: note.path, original, ids: [id] });
    }
  return found;
});

function keepCopy(found: Map<string, Copy>, one: Copy): void {
  const key = pairOf(one.copy, one.original);
  const before = found.get(key);
  if (before) before.ids.push(...one.ids.filter((id) => !before.ids.includes(id)));
  else found.set(key, one);
}

/** Notes of ours come before other notes, and a note before what syncing made of it. */
function originalsFirst(notes: Iterable<IndexedNote>): IndexedNote[] {
  const withLines = [...notes].filter(({ actions, lines }) => actions.length + lines.length > 0);
  const rank = ({ type, path }: IndexedNote): number => (type === null ? 2 : /conflict/i.test(path) ? 1 : 0);
  return withLines.sort((a, b) => rank(a) - rank(b) || byPath(a.path, b.path));
}

function byPath(a: string, b: string): number {
  if (copySign(a, b) !== null) return 1;
  if (copySign(b, a) !== null) return -1;
  return a < b ? -1 : 1;
}

function copyProblem({ copy, original, ids }: Copy): Problem {
  const nth = copy === original ? 1 : 0;
  return problem({
    kind: 'same-id',
    path: copy,
    place: { at: 'id', id: ids[0] ?? '', nth },
    found: ids[0] ?? '',
    leavesOut: 'twice',
    others: [original],
    count: ids.length,
  });
}

/** Whether a line that we know of links to one of these lines in the copy: with a new id that link would lead nowhere. */
function isLinkedTo({ copy, original, ids }: Copy, { index }: CheckedVault): boolean {
  if (copy === original) return false;
  const links = ids.map((id) => `${titleOf(copy)}#^${id}`);
  return [...index.notes.values()].some(({ actions, lines }) =>
    [...actions, ...lines].some(
      ({ text }) => text.includes('#^') && links.some((link) => text.includes(link)),
    ),
  );
}

const kindOf = (id: string): Kind => {
  const kinds = Object.keys(kindLetters) as Kind[];
  return kinds.find((kind) => kindLetters[kind] === id[3]) ?? 'note';
};

/** Gives the copies new ids; they are drawn once, so that what is written is what was shown. */
function newIds({ copy, original, ids }: Copy, random: Random): Mend['change'] {
  const drawn = new Map<string, string>();
  const idFor = (text: string, id: string, nth: number): string => {
    const key = `${id} ${String(nth)}`;
    const made = drawn.get(key) ?? newId(kindOf(id), text + [...drawn.values()].join(' '), random);
    drawn.set(key, made);
    return made;
  };
  return (text) => changeIds(text, ids, copy === original ? 1 : 0, idFor);
}

function changeIds(
  text: string,
  ids: readonly string[],
  kept: number,
  idFor: (text: string, id: string, nth: number) => string,
): Edit {
  const changes = ids.flatMap((id) =>
    idPlaces(text, id)
      .slice(kept)
      .map((from, nth) => ({ from, to: from + id.length, insert: idFor(text, id, nth) })),
  );
  return changes.length === 0 ? refuse('line-changed') : edit(...changes.sort((a, b) => a.from - b.from));
}
