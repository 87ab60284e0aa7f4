import { TFolder, type TAbstractFile } from '../../vault/files.mts';

const byName = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });

/** Folders first, then files, each by name as people read it (2 before 10). */
export function sorted(files: readonly TAbstractFile[]): TAbstractFile[] {
  return [...files].sort((one, other) => rank(one) - rank(other) || byName.compare(one.name, other.name));
}

function rank(file: TAbstractFile): number {
  return file instanceof TFolder ? 0 : 1;
}
