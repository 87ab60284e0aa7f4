import type { BasesPropertyId, BasesSortConfig } from 'obsidian';
import { NullValue, Value } from '../values/index.mts';
import type { BasesEntry } from './basesEntry.mts';
import { isEmptyValue, orderOf } from './sortEntries.mts';

/** Rows that have one value in common; its key is null for those without. */
export class BasesEntryGroup {
  key?: Value;
  entries: BasesEntry[];

  constructor(entries: BasesEntry[], key?: Value) {
    this.entries = entries;
    if (key) this.key = key;
  }

  hasKey(): boolean {
    return this.key !== undefined && !isEmptyValue(this.key);
  }
}

/** The rows by what they have in common; one group without a key when nothing is asked. */
export function groupEntries(
  entries: readonly BasesEntry[],
  groupBy: BasesSortConfig | null,
): BasesEntryGroup[] {
  if (!groupBy) return [new BasesEntryGroup([...entries])];
  const groups: BasesEntryGroup[] = [];
  for (const entry of entries) {
    const key = keyOf(entry, groupBy.property);
    const known = groups.find((group) => Value.equals(group.key ?? null, key));
    if (known) known.entries.push(entry);
    else groups.push(new BasesEntryGroup([entry], key));
  }
  return groups.sort((a, b) => orderOf(a.key ?? null, b.key ?? null, groupBy.direction));
}

function keyOf(entry: BasesEntry, property: BasesPropertyId): Value {
  const value = entry.getValue(property);
  return value === null || isEmptyValue(value) ? NullValue.value : value;
}
