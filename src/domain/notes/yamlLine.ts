import { Document } from 'yaml';

/** A value that a property can hold: flat, as Obsidian's properties are. */
export type PropertyValue = string | number | boolean | readonly (string | number)[];

/** A property on one line of YAML. */
export const propertyLine = (name: string, value: PropertyValue): string =>
  `${inYaml(name)}: ${inYaml(value)}`;

/** A value on one line of YAML; lists in flow style, quotes only where YAML needs them. */
export function inYaml(value: PropertyValue): string {
  const options = {
    collectionStyle: 'flow',
    lineWidth: 0,
    flowCollectionPadding: false,
    blockQuote: false,
  } as const;
  return new Document(value).toString(options).trimEnd();
}
