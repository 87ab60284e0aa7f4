import { parse, stringify } from 'yaml';

/** The value of a YAML text; null for an empty one. @throws YAMLParseError, as the app does. */
export function parseYaml(yaml: string): unknown {
  return parse(yaml) as unknown;
}

/** YAML as Obsidian writes it: nothing folded, an empty value for null. */
export function stringifyYaml(obj: unknown): string {
  return stringify(obj, { lineWidth: 0, nullStr: '', aliasDuplicateObjects: false });
}
