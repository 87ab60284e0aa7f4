import type { Random } from '../contributions/newId';
import type { VaultReading } from '../index/links';
import type { IndexedNote, VaultIndex } from '../index/vaultIndex';
import type { NoteLanguage, NoteType } from '../notes/noteTypes';
import type { YamlTrouble } from './yamlTrouble';

/** A note of ours that is not in the index: its properties can't be read, or its type is only near one of ours. */
export type UnlistedNote =
  | { readonly path: string; readonly trouble: YamlTrouble; readonly line: string }
  | { readonly path: string; readonly type: string; readonly meant: NoteType };

/** What notes are checked in: the vault, how it is read, what is not in the index, and the notes that are templates. */
export interface CheckedVault {
  readonly index: VaultIndex;
  readonly reading: VaultReading;
  readonly unlisted: readonly UnlistedNote[];
  readonly isTemplate: (path: string) => boolean;
}

/** What mends are made with. */
export interface MendTools {
  readonly vault: CheckedVault;
  readonly language: NoteLanguage;
  readonly random: Random;
}

const placeholder = /\{\{|<%/;

/** Works something out once for a vault, however often it is asked for. */
export function oncePerVault<T>(workOut: (vault: CheckedVault) => T): (vault: CheckedVault) => T {
  const known = new WeakMap<CheckedVault, { readonly made: T }>();
  return (vault) => {
    const { made } = known.get(vault) ?? { made: workOut(vault) };
    known.set(vault, { made });
    return made;
  };
}

/** The notes that are checked, by type: no templates, and no notes with places to fill in. */
const checkedNotes = oncePerVault(({ index, isTemplate }) => {
  const isChecked = ({ path, properties }: IndexedNote): boolean =>
    !isTemplate(path) && !hasPlaceholder(properties);
  return new Map([...index.byType].map(([type, notes]) => [type, [...notes.values()].filter(isChecked)]));
});

/** The notes of some types that are checked. */
export const notesToCheck = (vault: CheckedVault, types: readonly NoteType[]): IndexedNote[] =>
  types.flatMap((type) => checkedNotes(vault).get(type) ?? []);

const hasPlaceholder = (properties: IndexedNote['properties']): boolean =>
  Object.values(properties).some((value) => typeof value === 'string' && placeholder.test(value));
