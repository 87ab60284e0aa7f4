import { MenuItem, MenuSeparator } from './menuItem.mts';

type Entry = MenuItem | MenuSeparator;

/** Sections in the order in which Obsidian shows them; others come before `danger`, in the order they were added. */
const first = ['title', 'open', 'action-primary', 'action', 'info', 'view', 'system'];
const last = ['danger'];

/**
 * The lines of a menu by section, with a separator between two sections, and none at an edge or beside another. Lines
 * without a section keep their own separators.
 */
export function inSections(entries: readonly Entry[]): Entry[] {
  const names = [...new Set(entries.map(sectionOf))].sort((a, b) => rank(a) - rank(b));
  const parts = names.map((name) => entries.filter((entry) => sectionOf(entry) === name));
  const joined = parts.flatMap((part) => [new MenuSeparator(), ...part]);
  return joined
    .filter((entry, index) => entry instanceof MenuItem || joined[index + 1] instanceof MenuItem)
    .slice(1);
}

function sectionOf(entry: Entry): string {
  return entry instanceof MenuItem ? entry.section : '';
}

function rank(section: string): number {
  if (last.includes(section)) return first.length + 1;
  const place = first.indexOf(section);
  return place < 0 ? first.length : place;
}
