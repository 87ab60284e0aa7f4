import { refuse, type Edit } from '../text/changes';
import { readProperties, setProperties } from './frontmatter';
import { namedChanges } from './namedChanges';
import type { PropertyId, PropertyNames } from './propertyNames';
import type { PropertyValue } from './yamlLine';

/**
 * The change that gives a note's properties these values, by canonical id; null takes one away. Only those that differ
 * are touched. Refuses when the properties can't be read.
 */
export function setNamed(
  text: string,
  values: Partial<Record<PropertyId, PropertyValue | null>>,
  names: PropertyNames,
): Edit {
  const raw = readProperties(text);
  return raw === null
    ? refuse('unreadable-properties')
    : setProperties(text, namedChanges(values, raw, names));
}
