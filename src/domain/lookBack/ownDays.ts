import { dayIn } from '../index/links';
import { readProperty, type PropertyNames, type RawProperties } from '../notes/propertyNames';

/** The days in a reflection's `look-back` on which its writer wants to come back to it; what is no day is left out. */
export function ownDaysIn(properties: RawProperties, names: PropertyNames): string[] {
  const value = readProperty(properties, names, 'lookBack');
  return [value].flat().flatMap((one) => dayIn(one) ?? []);
}
