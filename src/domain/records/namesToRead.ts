import { propertyIds, type PropertyId, type PropertyNames } from '../notes/propertyNames';

/** Property names that are worked out once, and a text that is the same for the same names. */
export interface NamesToRead {
  readonly names: PropertyNames;
  readonly key: string;
}

/** Works out the names by which properties are read. */
export function namesToRead({ toRead, toWrite }: PropertyNames): NamesToRead {
  const known = new Map<PropertyId, readonly string[]>(propertyIds.map((id) => [id, toRead(id)]));
  const names = { toWrite, toRead: (id: PropertyId): readonly string[] => known.get(id) ?? toRead(id) };
  return { names, key: JSON.stringify([...known.values()]) };
}
