import { changeIndex, newIndex } from '@/domain/index/vaultIndex';
import { propertyNames } from '@/domain/notes/propertyNames';
import { readRecords } from '@/domain/records/readRecords';
import type { Records } from '@/domain/records/records';
import { indexedFromText } from '../../../support/indexedNote';

/** The records of notes given as texts by path; a link leads to the note of that name. */
export function recordsOf(files: Readonly<Record<string, string>>): Records {
  const set = Object.entries(files).map(([path, text]) => indexedFromText(path, text));
  const resolve = (target: string): string | null =>
    Object.keys(files).find((path) => path === `${target}.md` || path.endsWith(`/${target}.md`)) ?? null;
  const index = changeIndex(newIndex(), { set, removed: [] });
  return readRecords(index, { names: propertyNames('nl'), resolve });
}

/** A note of ours from its type and the lines of its properties, with a body. */
export const note = (type: string, properties: string, body = ''): string =>
  `---\ntype: intervisie/${type}\n${properties}\n---\n\n${body}`;
