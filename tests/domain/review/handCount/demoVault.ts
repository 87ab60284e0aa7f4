import { readdirSync, readFileSync } from 'node:fs';

import { titleOf } from '@/domain/index/noteChoices';
import { recordsOf } from '../../records/vault';

const folder = 'workbench/demo-vault';

/** Every note of the demo vault: two years of MB's practice, by path. */
export const demoTexts: Readonly<Record<string, string>> = Object.fromEntries(
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .toSorted()
    .map((path) => [path, readFileSync(`${folder}/${path}`, 'utf8')]),
);

/** What is read from those notes. */
export const demo = recordsOf(demoTexts);

/** Whose vault it is, and the day on which it is counted. */
export const me = 'MB';
export const today = '2026-11-22';

/** The one group there is; what belongs to none is telephone calls and what one thinks of alone. */
export const noord = 'Intervisie/Groepen/Intervisiegroep Noord.md';

/** The rows of a table that was counted by hand, the line with the names of the columns left out. */
export const table = (text: string): string[][] =>
  text
    .trim()
    .split('\n')
    .slice(1)
    .map((row) => row.split('|').map((cell) => cell.trim()));

/** A row of what the program counts, as it stands in a table. */
export const row = (...cells: readonly (string | number | boolean | null | undefined)[]): string[] =>
  cells.map((cell) => (cell === null || cell === undefined ? '' : String(cell)));

/** The name of a note, '' where there is none. */
export const nameOf = (path: string | null): string => (path === null ? '' : titleOf(path));

/** How many there are of each, in the order in which they are first met. */
export function tally<T>(all: readonly T[], keyOf: (one: T) => string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const one of all) counts[keyOf(one)] = (counts[keyOf(one)] ?? 0) + 1;
  return counts;
}
