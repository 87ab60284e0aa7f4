import { notesOfType } from '@/domain/index/vaultIndex';
import { libraryOf } from '@/domain/methods/library';
import { parseMethod } from '@/domain/methods/parseMethod';
import { builtInMethods } from '@/templates';
import type { Context } from '@/context';
import { vaultContext, type VaultContext } from '../../../support/vaultContext';

/** Notes in memory with a library of methods that follows them. */
export function libraryContext(files: Record<string, string>): VaultContext & { readonly context: Context } {
  const made = vaultContext(files);
  const builtIn = builtInMethods.nl.flatMap((text) => parseMethod(text).method ?? []);
  const methodLibrary: Context['methodLibrary'] = () => {
    const notes = made.index.value ? notesOfType(made.index.value, 'method') : [];
    const own = notes.map(({ path }) => ({ path, parsed: parseMethod(made.notes.get(path) ?? '') }));
    return libraryOf(builtIn, own);
  };
  return { ...made, context: { ...made.context, methodLibrary } };
}
