import { frontmatterRange } from '../text/frontmatterRange';
import type { UnlistedNote } from './checkedVault';
import { nearType } from './nearType';
import { yamlTrouble } from './yamlTrouble';

/** How much is looked at of properties that are not closed. */
const most = 2000;

/** A note whose properties say that it is ours, in YAML that can't be read; null when it is no such note. */
export function unreadableNote(path: string, text: string): UnlistedNote | null {
  if (!text.startsWith('---')) return null;
  const properties = text.slice(0, frontmatterRange(text)?.yamlTo ?? most);
  const trouble = properties.includes('intervisie/') ? yamlTrouble(text) : null;
  return trouble && { path, trouble, line: lineIn(text, trouble.line) };
}

/** A note with a type that is near one of ours; null when its type is one of ours, or near none. */
export function mistypedNote(path: string, type: unknown): UnlistedNote | null {
  const meant = nearType(type);
  return meant && { path, type: typeof type === 'string' ? type : JSON.stringify(type), meant };
}

const lineIn = (text: string, line: number): string => (text.split(/\r?\n/, line)[line - 1] ?? '').trim();
