/** A link to a note as a property or a text holds it. `target` is a path or a name without `.md`. */
export function formatLink(target: string): string {
  return `[[${target.replace(/\.md$/, '')}]]`;
}

/** The target of a wikilink, without heading and alias; null when the value holds none. */
export function linkTarget(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  return /\[\[([^\]|#^]+)/.exec(value)?.[1]?.trim() ?? null;
}
