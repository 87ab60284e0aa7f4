import type { ActionRecord, CasusRecord, ReflectionRecord, SessionRecord } from '../records/records';
import { noDay } from './byDay';
import { oncePer } from './oncePer';

/** What a list has in a month, in the order of the days. `month` is `2026-11`, or `9999` for what has no day. */
export interface Month<T> {
  readonly month: string;
  readonly of: readonly T[];
}

type DayOf<T> = (one: T) => string;

/**
 * A way to look at lists month by month, oldest first, what has no day last. A month with the same in it as before is the
 * same object as then, whatever list it is of: after a change work on the other months need not be done again. Of those
 * nothing is looked at but their first, which counts when there are many.
 */
export function byMonth<T extends object>(
  dayOrNone: (one: T) => string | null,
): (list: readonly T[]) => readonly Month<T>[] {
  const dayOf: DayOf<T> = (one) => dayOrNone(one) ?? noDay;
  const knownFrom = oncePer((_: T): { months: readonly Month<T>[] } => ({ months: [] }));
  const monthAt = (list: readonly T[], from: number, first: T): Month<T> => {
    const known = knownFrom(first);
    const same = known.months.find((month) => standsAt(month, list, from, dayOf));
    if (same) return same;
    const month = newMonth(list, from, first, dayOf);
    known.months = [month, ...known.months].slice(0, fewest);
    return month;
  };
  const split = (list: readonly T[]): readonly Month<T>[] | null => {
    const months: Month<T>[] = [];
    let from = 0;
    for (let first = list[from]; first; first = list[from]) {
      const month = monthAt(list, from, first);
      if (month.month <= (months.at(-1)?.month ?? '')) return null;
      months.push(month);
      from += month.of.length;
    }
    return months;
  };
  return oncePer((list: readonly T[]) => split(list) ?? split(sorted(list, dayOf)) ?? []);
}

/** So many months that begin with the same are kept: of the whole list and of what filters leave of it. */
const fewest = 3;

/** Whether all of a known month, and no more of it, stands at a place in a list. */
function standsAt<T>({ month, of }: Month<T>, list: readonly T[], from: number, dayOf: DayOf<T>): boolean {
  if (!of.every((one, at) => one === list[from + at])) return false;
  const next = list[from + of.length];
  return next === undefined || monthOf(dayOf(next)) !== month;
}

/** Most lists are in order, and many days come more than once: the rest of the work is for the others. */
function newMonth<T>(list: readonly T[], from: number, first: T, dayOf: DayOf<T>): Month<T> {
  const of: T[] = [];
  let day = dayOf(first);
  const month = monthOf(day);
  let isInOrder = true;
  for (let one = list[from]; one !== undefined; one = list[from + of.length]) {
    const its = dayOf(one);
    if (its !== day && monthOf(its) !== month) break;
    if (its < day) isInOrder = false;
    day = its;
    of.push(one);
  }
  return { month, of: isInOrder ? of : sorted(of, dayOf) };
}

const sorted = <T>(list: readonly T[], dayOf: DayOf<T>): T[] =>
  [...list].sort((a, b) => {
    const [one, other] = [dayOf(a), dayOf(b)];
    return one === other ? 0 : one < other ? -1 : 1;
  });

const monthOf = (day: string): string => day.slice(0, 7);

/** What some work makes of the list of each month. */
export const eachMonth = <T, R>(
  months: readonly Month<T>[],
  work: (of: readonly T[]) => readonly R[],
): Month<R>[] => months.map(({ month, of }) => ({ month, of: work(of) }));

/** Several lists month by month: for each month in which one of them has something what they have in it, in their order. */
export function together<T>(lists: readonly (readonly Month<T>[])[]): readonly (readonly (readonly T[])[])[] {
  const found = new Map<string, (readonly T[])[]>();
  for (const { month, of } of lists.flat()) {
    if (of.length === 0) continue;
    const row = found.get(month);
    if (row) row.push(of);
    else found.set(month, [of]);
  }
  return [...found.entries()].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, row]) => row);
}

/** Lists one after the other. */
export const joined = <T>(lists: readonly (readonly T[])[]): T[] => new Array<T>().concat(...lists);

const dayOfNote = ({ day }: { readonly day: string | null }): string | null => day;

export const casusMonths = byMonth<CasusRecord>(dayOfNote);
export const sessionMonths = byMonth<SessionRecord>(dayOfNote);
export const reflectionMonths = byMonth<ReflectionRecord>(dayOfNote);

/** Actions by the month in which they are due. */
export const actionMonths = byMonth<ActionRecord>(({ due }) => due);
