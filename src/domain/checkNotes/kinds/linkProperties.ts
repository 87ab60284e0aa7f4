import type { NoteType } from '../../notes/noteTypes';
import type { Problem } from '../problem';
import { notesOf, type Steps } from '../steps';
import { readProperty } from '../../notes/propertyNames';
import { linkTarget } from '../../notes/wikilinks';
import type { IndexedNote } from '../../index/vaultIndex';
import { isChecked, type CheckedVault } from '../checkedVault';
import { remembered } from '../memory';
import { asText } from '../valueEdit';

/** The properties that link to a note of ours; each wants a note of the type that it is named for. */
export const linkIds = ['casus', 'session', 'group'] as const;

export type LinkId = (typeof linkIds)[number];

/** The types of notes whose links are followed. */
const linking: readonly NoteType[] = ['casus', 'session', 'reflection'];

/** A property that links to another note: `target` is null where it holds no link, `to` where the link leads nowhere. */
export interface PropertyLink {
  readonly note: IndexedNote;
  readonly id: LinkId;
  readonly found: string;
  readonly target: string | null;
  readonly to: string | null;
}

/** What is wrong with the links in the properties of the notes of a vault, empty ones left out. */
export function* inPropertyLinks(
  vault: CheckedVault,
  problemIn: (link: PropertyLink) => Problem | null,
): Steps {
  for (const type of linking)
    for (const note of notesOf(vault, type)) {
      if (isChecked(vault, note)) yield* linksOf(vault, note).map(problemIn);
      yield null;
    }
}

/** Where a link leads stays the same as long as the memory holds. */
const linksOf = (
  { reading: { names, resolve }, memory }: CheckedVault,
  note: IndexedNote,
): readonly PropertyLink[] =>
  remembered(memory, 'links in properties', note, () =>
    linkIds.flatMap((id) => {
      const value = readProperty(note.properties, names, id);
      const found = asText(value);
      if (found.trim() === '' || found === '[]') return [];
      const target = linkTarget(value);
      return { note, id, found, target, to: target === null ? null : resolve(target, note.path) };
    }),
  );

/** Whether a link leads to a note that has a problem of its own, which comes first. */
export const leadsToUnlisted = ({ unlisted }: CheckedVault, path: string | null): boolean =>
  unlisted.some((one) => one.path === path);
