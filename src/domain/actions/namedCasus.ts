import type { VaultReading } from '../index/links';
import type { IndexedNote, NotesByPath } from '../index/vaultIndex';
import { linkTarget } from '../notes/wikilinks';
import type { Action } from './actionLine';

/** The path of the casus in which an action stands, or that its words link to; null when it names none itself. */
export function namedCasus(
  { text }: Pick<Action, 'text'>,
  { path, type }: Pick<IndexedNote, 'path' | 'type'>,
  { notes, reading }: { readonly notes: NotesByPath; readonly reading: VaultReading },
): string | null {
  if (type === 'casus') return path;
  const linked = text.includes('[[') ? [...text.matchAll(/\[\[[^\]]+\]\]/g)] : [];
  for (const [link] of linked) {
    const target = linkTarget(link);
    const found = target === null ? null : reading.resolve(target, path);
    if (found !== null && notes.get(found)?.type === 'casus') return found;
  }
  return null;
}
