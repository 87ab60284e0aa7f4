import { changeIndex, newIndex, type VaultIndex } from '@/domain/index/vaultIndex';
import type { VaultReading } from '@/domain/index/links';
import { propertyNames } from '@/domain/notes/propertyNames';
import type { NoteLanguage } from '@/domain/notes/noteTypes';
import { readRecords } from '@/domain/records/readRecords';
import type { Records } from '@/domain/records/records';
import { indexedFromText } from '../../support/indexedNote';

/** Notes by path: their text. */
export type Texts = Readonly<Record<string, string>>;

/** The index of notes with these texts. */
export const indexOf = (texts: Texts): VaultIndex => changed(newIndex(), texts);

/** The index after notes got these texts, and some went. */
export const changed = (index: VaultIndex, texts: Texts, removed: readonly string[] = []): VaultIndex =>
  changeIndex(index, {
    set: Object.entries(texts).map(([path, text]) => indexedFromText(path, text)),
    removed,
  });

/** Reads links by path, else by name: the first of the paths that has it. */
export const readingOf = (paths: readonly string[], language: NoteLanguage = 'nl'): VaultReading => ({
  names: propertyNames(language),
  resolve: (target) =>
    paths.find((path) => path === `${target}.md`) ??
    paths.find((path) => path.endsWith(`/${target}.md`)) ??
    null,
});

/** The records of notes with these texts. */
export const recordsOf = (texts: Texts, language: NoteLanguage = 'nl'): Records =>
  readRecords(indexOf(texts), readingOf(Object.keys(texts), language));

/** A note with properties, each a line of YAML, and a body. */
export const note = (type: string, properties: readonly string[] = [], body = ''): string =>
  `---\n${[`type: intervisie/${type}`, ...properties].join('\n')}\n---\n\n${body}`;
