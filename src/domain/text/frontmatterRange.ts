/** Where a note's properties stand, in offsets: the YAML between the `---` lines, and where the body begins. */
export interface FrontmatterRange {
  readonly yamlFrom: number;
  readonly yamlTo: number;
  readonly bodyFrom: number;
}

const block = /^---[ \t]*\r?\n([\s\S]*?)(?:^---[ \t]*(?:\r?\n|$))/m;

/** Finds the properties block, which can only stand at the very start of a note; null when there is none. */
export function frontmatterRange(text: string): FrontmatterRange | null {
  const match = block.exec(text);
  if (match?.index !== 0) return null;
  const yamlFrom = text.indexOf('\n') + 1;
  return { yamlFrom, yamlTo: yamlFrom + (match[1] ?? '').length, bodyFrom: match[0].length };
}

/** The offset at which a note's body begins. */
export const bodyStart = (text: string): number => frontmatterRange(text)?.bodyFrom ?? 0;
