import type { BasesSortConfig } from 'obsidian';
import { compareValues } from '../expression/compareValues.mts';
import { ListValue, NullValue, StringValue, type Value } from '../values/index.mts';
import type { BasesEntry } from './basesEntry.mts';

type Direction = BasesSortConfig['direction'];

const byName: BasesSortConfig = { property: 'file.name', direction: 'ASC' };

/** The rows in order, by name where nothing else decides. */
export function sortEntries(entries: readonly BasesEntry[], sort: readonly BasesSortConfig[]): BasesEntry[] {
  return [...entries].sort((a, b) => {
    for (const { property, direction } of [...sort, byName]) {
      const order = orderOf(a.getValue(property), b.getValue(property), direction);
      if (order !== 0) return order;
    }
    return a.file.path < b.file.path ? -1 : 1;
  });
}

/** Below 0 when `a` comes first. What is empty comes last, whichever way one sorts. */
export function orderOf(a: Value | null, b: Value | null, direction: Direction): number {
  const [noneA, noneB] = [isEmptyValue(a), isEmptyValue(b)];
  if (noneA || noneB) return Number(noneA) - Number(noneB);
  const order = compareValues(sortable(a), sortable(b)) ?? compareTexts(a, b);
  return direction === 'DESC' ? -order : order;
}

export function isEmptyValue(value: Value | null): boolean {
  if (value === null || value === NullValue.value) return true;
  return (value instanceof StringValue || value instanceof ListValue) && value.toString() === '';
}

/** A list goes by what it reads. */
const sortable = (value: Value | null): Value =>
  value instanceof ListValue ? new StringValue(value.toString()) : (value ?? NullValue.value);

const compareTexts = (a: Value | null, b: Value | null): number =>
  String(a).localeCompare(String(b), undefined, { numeric: true });
