import { readProperties, setProperties } from '../notes/frontmatter';
import { namedChanges } from '../notes/namedChanges';
import { readProperty, type PropertyId, type PropertyNames } from '../notes/propertyNames';
import type { PropertyValue } from '../notes/yamlLine';
import { refuse } from '../text/changes';
import type { Undo } from './undo';

/** Values of properties by canonical id; null is none. */
export type PropertyValues = Partial<Record<PropertyId, PropertyValue | null>>;

/** Those of the values after a change that the change made others. */
export function changedValues(before: PropertyValues, after: PropertyValues): PropertyValues {
  const entries = Object.entries(after) as [PropertyId, PropertyValue | null][];
  return Object.fromEntries(entries.filter(([id, value]) => !isSame(before[id], value)));
}

/**
 * Gives properties the values back that they had before a change. Only those that the change gave another value are
 * touched; when one of these has changed since, nothing is.
 */
export function undoProperties(before: PropertyValues, after: PropertyValues, names: PropertyNames): Undo {
  const ids = Object.keys(changedValues(before, after)) as PropertyId[];
  return (note) => {
    const raw = readProperties(note.text);
    if (raw === null) return refuse('unreadable-properties');
    if (!ids.every((id) => isSame(readProperty(raw, names, id), after[id])))
      return refuse('properties-changed');
    const values = Object.fromEntries(ids.map((id) => [id, before[id] ?? null]));
    return setProperties(note.text, namedChanges(values, raw, names));
  };
}

const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
