import { dayNumber } from '../review/dayNumbers';
import type { DatedEntry } from './learningLine';

/** One sign of the line: a note, or several that lie too close together to tell apart. */
export interface LineMark {
  /** The path of its first note. */
  readonly key: string;
  /** The middle of its days, as a day number. */
  readonly at: number;
  readonly items: readonly DatedEntry[];
}

/** The signs of a lane, oldest first: notes within `apart` days of the first of a sign belong to it. */
export function marksOf(entries: readonly DatedEntry[], apart: number): LineMark[] {
  const together: DatedEntry[][] = [];
  let first = Number.NEGATIVE_INFINITY;
  for (const entry of entries) {
    const at = dayNumber(entry.day);
    const last = together.at(-1);
    if (last && (at === first || at - first < apart)) {
      last.push(entry);
      continue;
    }
    together.push([entry]);
    first = at;
  }
  return together.map((items) => ({ key: items[0]?.path ?? '', at: middleOf(items), items }));
}

const middleOf = (entries: readonly DatedEntry[]): number =>
  (dayNumber(entries[0]?.day ?? '') + dayNumber(entries.at(-1)?.day ?? '')) / 2;
