import { titleOf } from '@/domain/index/noteChoices';
import { readProperties } from '@/domain/notes/frontmatter';
import { formatDay } from '@/domain/notes/moments';
import type { DataviewLibrary } from './dataviewLibrary';
import type { Row } from './runQuery';

/** The notes of a vault as Dataview has them: properties, and the list items with their fields, read by its own parser. */
export function notesAsRows(
  texts: Readonly<Record<string, string>>,
  { parseValue }: DataviewLibrary,
): { readonly notes: Row[]; readonly tasks: Row[] } {
  const read = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(read);
    if (typeof value !== 'string') return value;
    try {
      return parseValue(value);
    } catch {
      return value;
    }
  };
  const notes = Object.entries(texts).map(([path, text]) => {
    const properties = Object.entries(readProperties(text) ?? {}).map(([key, value]) => [key, read(value)]);
    const lists = text.split('\n').flatMap((line) => itemOf(line, path, read) ?? []);
    return { ...Object.fromEntries(properties), file: { link: { path }, name: titleOf(path), lists } } as Row;
  });
  const tasks = notes
    .flatMap(({ file }) => (file as { lists: Row[] }).lists)
    .filter(({ status }) => status !== null);
  return { notes, tasks };
}

const item = /^\s*[-*+] (?:\[(.)\] )?(.*)$/u;

/** A list item with its block id, the fields of its line, and the day after 📅; null for any other line. */
function itemOf(line: string, path: string, read: (value: unknown) => unknown): Row | null {
  const [, status = null, text] = item.exec(line) ?? [];
  if (text === undefined) return null;
  const [, key, value] = /^([\w-]+):: (.*)$/.exec(text) ?? [];
  const due = /📅 (\S+)/u.exec(text)?.[1] ?? null;
  const blockId = / \^([\w-]+)$/.exec(text)?.[1] ?? null;
  return {
    path,
    text,
    status,
    blockId,
    due: read(due),
    ...(key === undefined ? {} : { [key]: read(value) }),
  };
}

/** A value as a table shows it: a link by the name of its note, a date as an ISO day, a list by commas. */
export function shown(value: unknown): string {
  if (Array.isArray(value)) return value.map(shown).join(', ');
  if (typeof value !== 'object' || value === null) return String(value);
  if ('path' in value && typeof value.path === 'string') return titleOf(value.path);
  return 'ts' in value && typeof value.ts === 'number' ? formatDay(new Date(value.ts)) : '';
}
