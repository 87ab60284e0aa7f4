/** Where a note's properties stand, in offsets: the YAML between the `---` lines, and where the body begins. */
export interface FrontmatterRange {
  readonly yamlFrom: number;
  readonly yamlTo: number;
  readonly bodyFrom: number;
}

const opening = /^---[ \t]*\r?\n/;
const closing = /\n---[ \t]*\r?(?:\n|$)/;

/** Finds the properties block, which can only stand at the very start of a note; null when there is none. */
export function frontmatterRange(text: string): FrontmatterRange | null {
  const yamlFrom = opening.exec(text)?.[0].length;
  if (yamlFrom === undefined) return null;
  const lineEnd = yamlFrom - 1;
  const match = closing.exec(text.slice(lineEnd));
  if (!match) return null;
  const yamlTo = lineEnd + match.index + 1;
  return { yamlFrom, yamlTo, bodyFrom: yamlTo - 1 + match[0].length };
}

/** The offset at which a note's body begins. */
export const bodyStart = (text: string): number => frontmatterRange(text)?.bodyFrom ?? 0;
