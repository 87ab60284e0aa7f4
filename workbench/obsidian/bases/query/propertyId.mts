import type { BasesProperty, BasesPropertyId, BasesPropertyType } from 'obsidian';

const types: readonly string[] = ['note', 'formula', 'file'] satisfies BasesPropertyType[];

/** The two parts of an id; what has no known prefix is a property of notes. */
export function parsePropertyId(propertyId: BasesPropertyId): BasesProperty {
  const dot = propertyId.indexOf('.');
  const type = propertyId.slice(0, dot);
  return types.includes(type)
    ? { type: type as BasesPropertyType, name: propertyId.slice(dot + 1) }
    : { type: 'note', name: propertyId };
}

/** The full id of a property as a base file names it; null for what is no text. */
export function propertyIdOf(name: unknown): BasesPropertyId | null {
  if (typeof name !== 'string' || name === '') return null;
  const property = parsePropertyId(name as BasesPropertyId);
  return `${property.type}.${property.name}`;
}
