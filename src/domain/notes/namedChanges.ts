import type { PropertyChanges } from './frontmatter';
import { nameIn, type PropertyId, type PropertyNames, type RawProperties } from './propertyNames';
import type { PropertyValue } from './yamlLine';

/** Canonical property values under the names that they have in this note. Only what differs from `raw` is named. */
export function namedChanges(
  values: Partial<Record<PropertyId, PropertyValue | null>>,
  raw: RawProperties,
  names: PropertyNames,
): PropertyChanges {
  const entries = Object.entries(values) as [PropertyId, PropertyValue | null][];
  const changed = entries
    .map(([id, value]) => [nameIn(raw, names, id), value] as const)
    .filter(([name, value]) => JSON.stringify(raw[name] ?? null) !== JSON.stringify(value));
  return Object.fromEntries(changed);
}
