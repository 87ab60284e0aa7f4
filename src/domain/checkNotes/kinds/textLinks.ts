import type { IndexedNote } from '../../index/vaultIndex';
import { noteTypes } from '../../notes/noteTypes';
import { isChecked, isPlaceholder, type CheckedVault } from '../checkedVault';
import { remembered } from '../memory';
import { problem, type LeavesOut, type Problem } from '../problem';
import { notesOf, type Steps } from '../steps';
import type { TextLink } from '../textLink';

/** The links of one note that are written alike: where they stand, and the path that they lead to or null. */
export interface LinksAlike {
  readonly link: TextLink;
  readonly offsets: readonly number[];
  readonly to: string | null;
}

/**
 * What is wrong with links in the texts of our notes, and in the lines of our actions in other notes. Where links lead
 * hangs on other notes, so all are looked at each time.
 */
export function* inTexts(
  vault: CheckedVault,
  problemIn: (note: IndexedNote, links: LinksAlike) => Problem | null,
): Steps {
  for (const note of notesWithTexts(vault)) {
    for (const links of linksAlike(note, vault)) yield problemIn(note, links);
    yield null;
  }
}

function* notesWithTexts(vault: CheckedVault): Iterable<IndexedNote> {
  for (const type of noteTypes)
    for (const note of notesOf(vault, type)) if (isChecked(vault, note)) yield note;
  for (const note of vault.index.notes.values()) if (note.type === null) yield note;
}

const none: readonly LinksAlike[] = [];

/** Where links lead stays the same as long as the text does and the memory holds. */
function linksAlike(note: IndexedNote, vault: CheckedVault): readonly LinksAlike[] {
  const links = vault.texts.linksIn(note.path);
  if (links.length === 0) return none;
  const known = remembered(vault.memory, 'links in texts', note, (): KnownLinks => ({
    links: null,
    alike: none,
  }));
  if (known.links !== links) Object.assign(known, { links, alike: groupAlike(note, links, vault) });
  return known.alike;
}

/** The links of a note by what they were worked out from; worked out anew in place when that is something else. */
interface KnownLinks {
  readonly links: readonly TextLink[] | null;
  readonly alike: readonly LinksAlike[];
}

function groupAlike(
  note: IndexedNote,
  links: readonly TextLink[],
  { reading }: CheckedVault,
): readonly LinksAlike[] {
  const alike = new Map<string, LinksAlike & { readonly offsets: number[] }>();
  for (const link of links) {
    const { original, target, offset } = link;
    if (!isOurs(note, link) || isPlaceholder(original)) continue;
    const before = alike.get(original);
    if (before) before.offsets.push(offset);
    else {
      const to = target === '' ? note.path : reading.resolve(target, note.path);
      alike.set(original, { link, offsets: [offset], to });
    }
  }
  return alike.size === 0 ? none : [...alike.values()];
}

/** In a note that is not ours only the lines of our actions are. */
const isOurs = ({ type, actions }: IndexedNote, { line }: TextLink): boolean =>
  type !== null || actions.some((action) => action.line === line);

/** A problem of links in the text of a note that are written alike. */
export const textProblem = (
  note: IndexedNote,
  { link: { original }, offsets }: LinksAlike,
  given: Pick<Problem, 'kind'> & Partial<Problem>,
): Problem =>
  problem({
    path: note.path,
    place: { at: 'text', offsets },
    found: original,
    leavesOut: leftOutBy(note, original),
    count: offsets.length,
    ...given,
  });

function leftOutBy(note: IndexedNote, original: string): LeavesOut {
  if (isOfVersion(note, original)) return 'version';
  const isOfAction = note.type !== 'casus' && note.actions.some(({ text }) => text.includes(original));
  return isOfAction ? 'action' : 'nothing';
}

/** Whether a link says in which session a version of the question came about. */
export const isOfVersion = ({ type, lines }: IndexedNote, original: string): boolean =>
  type === 'casus' &&
  lines.some(({ kind, text }) => kind === 'rewording' && text.trimEnd().endsWith(original));
