import type { Random } from '../contributions/newId';
import type { VaultReading } from '../index/links';
import type { IndexedNote, VaultIndex } from '../index/vaultIndex';
import type { NoteLanguage, NoteType } from '../notes/noteTypes';
import { remembered, type CheckMemory } from './memory';
import type { VaultTexts } from './textLink';
import type { YamlTrouble } from './yamlTrouble';

/** A note of ours that is not in the index: its properties can't be read, or its type is only near one of ours. */
export type UnlistedNote =
  | { readonly path: string; readonly trouble: YamlTrouble; readonly line: string }
  | { readonly path: string; readonly type: string; readonly meant: NoteType };

/**
 * What notes are checked in: the vault, how it is read, what is not in the index, the notes that are templates, and the
 * links in texts. The memory holds for as long as names, templates and places stay the same.
 */
export interface CheckedVault {
  readonly index: VaultIndex;
  readonly reading: VaultReading;
  readonly unlisted: readonly UnlistedNote[];
  readonly isTemplate: (path: string) => boolean;
  readonly texts: VaultTexts;
  readonly memory: CheckMemory;
}

/** Reads a day or moment from words, such as `5 december 2026`; the ISO days or moments that it may be. */
export type DayReader = (words: string) => readonly string[];

/** What mends are made with; `readDay` is null where words are not read. */
export interface MendTools {
  readonly vault: CheckedVault;
  readonly language: NoteLanguage;
  readonly random: Random;
  readonly readDay: DayReader | null;
}

/** Works something out once for a vault, however often it is asked for. */
export function oncePerVault<T>(workOut: (vault: CheckedVault) => T): (vault: CheckedVault) => T {
  const known = new WeakMap<CheckedVault, { readonly made: T }>();
  return (vault) => {
    const { made } = known.get(vault) ?? { made: workOut(vault) };
    known.set(vault, { made });
    return made;
  };
}

/** Whether a note is checked: no template, and no note with places to fill in. */
export const isChecked = ({ isTemplate, memory }: CheckedVault, note: IndexedNote): boolean =>
  remembered(memory, 'is checked', note, () => !isTemplate(note.path) && !hasPlaceholder(note));

/** Whether words have a place to fill in, as those of templates have. */
export const isPlaceholder = (words: string): boolean => words.includes('{{') || words.includes('<%');

const hasPlaceholder = ({ properties }: IndexedNote): boolean =>
  Object.values(properties).some((value) => typeof value === 'string' && isPlaceholder(value));
