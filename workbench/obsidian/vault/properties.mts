import { getFrontMatterInfo } from '../core/frontmatter.mts';
import { parseYaml, stringifyYaml } from '../core/yaml.mts';

/**
 * The note with its block of properties written anew after `change` had its way with them; a note without properties
 * keeps no block. @throws YAMLParseError, and what `change` throws.
 */
export function changeProperties(
  text: string,
  change: (properties: Record<string, unknown>) => void,
): string {
  const { exists, frontmatter, from, to, contentStart } = getFrontMatterInfo(text);
  const properties = asRecord(parseYaml(frontmatter));
  change(properties);
  if (Object.keys(properties).length === 0) return text.slice(contentStart);
  const block = stringifyYaml(properties);
  return exists ? text.slice(0, from) + block + text.slice(to) : `---\n${block}---\n${text}`;
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
