import { readProperties } from '../notes/frontmatter';
import type { RawProperties } from '../notes/propertyNames';
import { bodyStart } from '../text/frontmatterRange';

const mostCharacters = 20_000;
const mostAliases = 20;
const alias = /(?:^|[\s[{,])\*[\w-]/g;

/**
 * The properties of a method note, or null when they can't be read. A block that is longer than anyone writes, or that
 * refers to itself again and again, is not read at all: a note can come from anyone, and reading it must not take long.
 */
export function methodProperties(text: string): RawProperties | null {
  const block = text.slice(0, bodyStart(text));
  if (block.length > mostCharacters || (block.match(alias) ?? []).length > mostAliases) return null;
  try {
    return readProperties(text);
  } catch {
    return null; // nested deeper than can be followed
  }
}
