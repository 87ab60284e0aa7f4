import { newId, type Random } from '../../contributions/newId';
import { kindLetters, type Kind } from '../../contributions/contribution';
import type { IndexedNote } from '../../index/vaultIndex';
import { titleOf } from '../../index/noteChoices';
import { copySign } from '../../session/conflictCopyName';
import { edit, refuse, type Edit } from '../../text/changes';
import { oncePerVault, type CheckedVault } from '../checkedVault';
import { idPlaces } from '../idPlaces';
import { problem, type Mend, type Problem } from '../problem';
import type { Steps } from '../steps';
import type { Check } from './check';

/** Lines with an id that another line has as well: lines that were copied, in one note or to another. */
export const sameId: Check = {
  *find({ index }) {
    const found: Copies = new Map();
    yield* findCopies(index.notes.values(), found);
    for (const copy of found.values()) yield copyProblem(copy);
  },
  mends: (one, { vault, random }) => {
    const [original = ''] = one.others;
    const copy = { copy: one.path, original, ids: one.ids };
    return isLinkedTo(copy, vault) ? [] : [{ way: 'new-id', to: '', change: newIds(copy, random) }];
  },
};

/** The ids in one note that also stand in another, or twice in itself: `copy` is the same as `original` then. */
interface Copy {
  readonly copy: string;
  readonly original: string;
  readonly ids: readonly string[];
}

/** By the paths of the copy and of the note that it was copied from. */
type Copies = Map<string, Copy>;

const pairOf = (copy: string, original: string): string => `${copy}\n${original}`;

/** Puts the copies with each other. The few notes that share an id are put in order, not all that there are. */
function* findCopies(notes: Iterable<IndexedNote>, found: Copies): Steps {
  const holders = new Map<string, IndexedNote[]>();
  for (const note of notes) {
    note.actions.forEach(({ id }) => hold(holders, id, note));
    note.lines.forEach(({ id }) => hold(holders, id, note));
    yield null;
  }
  for (const [id, holding] of holders) {
    if (holding.length < 2) continue;
    const [original = '', ...copied] = originalsFirst(holding).map(({ path }) => path);
    for (const copy of copied) keepCopy(found, { copy, original, ids: [id] });
    yield null;
  }
}

/** A note holds an id as often as it stands in it. */
function hold(holders: Map<string, IndexedNote[]>, id: string, note: IndexedNote): void {
  const before = holders.get(id);
  if (before) before.push(note);
  else holders.set(id, [note]);
}

function keepCopy(found: Copies, one: Copy): void {
  const key = pairOf(one.copy, one.original);
  const before = found.get(key)?.ids ?? [];
  found.set(key, { ...one, ids: [...new Set([...before, ...one.ids])] });
}

/** Notes of ours come before other notes, and a note before what syncing made of it. */
function originalsFirst(notes: readonly IndexedNote[]): IndexedNote[] {
  const rank = ({ type, path }: IndexedNote): number => (type === null ? 2 : /conflict/i.test(path) ? 1 : 0);
  return [...notes].sort((a, b) => rank(a) - rank(b) || byPath(a.path, b.path));
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
    ids,
  });
}

/** Whether a line that we know of links to one of these lines in the copy: with a new id that link would lead nowhere. */
function isLinkedTo({ copy, original, ids }: Copy, vault: CheckedVault): boolean {
  if (copy === original) return false;
  const links = ids.map((id) => `${titleOf(copy)}#^${id}`);
  return linesWithLinks(vault).some((text) => links.some((link) => text.includes(link)));
}

/** The lines of ours that link to a line. */
const linesWithLinks = oncePerVault(({ index }) =>
  [...index.notes.values()].flatMap(({ actions, lines }) =>
    [...actions, ...lines].flatMap(({ text }) => (text.includes('#^') ? text : [])),
  ),
);

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
