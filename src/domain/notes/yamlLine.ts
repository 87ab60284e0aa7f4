import { Document } from 'yaml';

/** A value that a property can hold: flat, as Obsidian's properties are. */
export type PropertyValue = string | number | boolean | readonly (string | number)[];

/** A property on one line of YAML. */
export const propertyLine = (name: string, value: PropertyValue): string =>
  `${inYaml(name)}: ${inYaml(value)}`;

/** A value on one line of YAML; lists in flow style, quotes only where YAML needs them. */
export function inYaml(value: PropertyValue): string {
  if (typeof value !== 'object') return scalar(value, yamlOf(value));
  const items = value.map((one) => scalar(one, yamlOf([one]).slice(1, -1)));
  return `[${items.join(', ')}]`;
}

function yamlOf(value: PropertyValue): string {
  const style = { collectionStyle: 'flow', lineWidth: 0, flowCollectionPadding: false } as const;
  return new Document(value).toString(style).trimEnd();
}

/** Text is bare where YAML would write it so, else it is quoted as in JSON, which stays on one line. */
const scalar = (value: string | number | boolean, yaml: string): string =>
  typeof value !== 'string' || yaml === value ? yaml : JSON.stringify(value);
