/** A link to a note as a property or a text holds it. `target` is a path or a name without `.md`. */
export function formatLink(target: string): string {
  return `[[${target.replace(/\.md$/, '')}]]`;
}

/**
 * The target of a wikilink, without heading and alias; null when the value holds none. A link without quotes, which
 * YAML takes for a list in a list, counts too.
 */
export function linkTarget(value: unknown): string | null {
  const written: unknown = isUnquotedLink(value) ? `[[${value[0][0]}]]` : value;
  if (typeof written !== 'string') return null;
  return /\[\[([^\]|#^]+)/.exec(written)?.[1]?.trim() ?? null;
}

function isUnquotedLink(value: unknown): value is [[string]] {
  if (!Array.isArray(value) || value.length !== 1) return false;
  const [inner] = value as unknown[];
  return Array.isArray(inner) && inner.length === 1 && typeof inner[0] === 'string';
}
