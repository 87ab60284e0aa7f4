import type { NoteType } from '../../notes/noteTypes';
import { linkedNote } from '../../index/links';
import type { IndexedNote } from '../../index/vaultIndex';
import type { CheckedVault } from '../checkedVault';
import { linkMend, meantTarget, removeLinkMend } from '../linkProposals';
import { proposedNotes } from '../linkTargets';
import { problem, wholeValue, type Problem, type ProblemDetail } from '../problem';
import type { Check } from './check';
import { inPropertyLinks, leadsToUnlisted, type LinkId, type PropertyLink } from './linkProperties';

/** Links that lead to the note itself, round in a circle, or to a note of another type than the property is named for. */
export const linkAstray: Check = {
  find: (vault) => inPropertyLinks(vault, (link) => astray(link, vault)),
  mends: (one, tools) => {
    const { place } = one;
    if (place.at !== 'property' || !isLinkId(place.id)) return [];
    const isCircle = one.detail === 'circle' || one.detail === 'itself';
    const proposed = isCircle ? [] : proposedNotes(meantTarget(one.found), tools.vault, one.path, [place.id]);
    const links = proposed.map((path) => linkMend(one, path, tools));
    return [...links, removeLinkMend(one, tools)].filter((mend) => mend !== null);
  },
};

const isLinkId = (id: string): id is LinkId => id === 'casus' || id === 'session' || id === 'group';

function astray(link: PropertyLink, vault: CheckedVault): Problem | null {
  const { note, id, found, to } = link;
  if (to === null || leadsToUnlisted(vault, to)) return null;
  const detail = detailOf(link, to, vault);
  if (detail === null) return null;
  const place = { at: 'property', id, item: wholeValue } as const;
  const leavesOut = detail === 'circle' ? 'nothing' : id;
  return problem({ kind: 'link-astray', path: note.path, place, found, leavesOut, detail, others: [to] });
}

function detailOf({ note, id }: PropertyLink, to: string, vault: CheckedVault): ProblemDetail | null {
  if (to === note.path) return 'itself';
  const there = vault.index.notes.get(to)?.type ?? null;
  if (there === null) return 'not-ours';
  if (there !== id) return 'other-type';
  return note.type === id && closesCircle(note, id, vault) ? 'circle' : null;
}

/** Whether links of a property come back to a note, which is told of the last note by path only. */
function closesCircle(note: IndexedNote, id: NoteType & LinkId, { index, reading }: CheckedVault): boolean {
  const passed: IndexedNote[] = [note];
  for (;;) {
    const path = linkedNote(passed.at(-1) ?? note, id, reading);
    const next = path === null ? undefined : index.notes.get(path);
    if (next === note) return passed.every((one) => one.path <= note.path);
    if (next?.type !== id || passed.includes(next)) return false;
    passed.push(next);
  }
}
