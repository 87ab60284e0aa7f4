/** Where a vault's files are, by name in lower case and by path in lower case. */
export interface FileIndex {
  byName: Map<string, string[]>;
  byPath: Map<string, string>;
}

/** The part of a path after its last slash. */
export const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** The folder a path lies in, `''` for the vault itself. */
export const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));

/** Adds a file of any kind to an index; adding it again changes nothing. */
export function addToIndex(index: FileIndex, path: string): void {
  if (index.byPath.get(path.toLowerCase()) === path) return;
  index.byPath.set(path.toLowerCase(), path);
  const name = nameOf(path).toLowerCase();
  index.byName.set(name, [...(index.byName.get(name) ?? []), path]);
}

/** Takes a file out of an index. */
export function removeFromIndex(index: FileIndex, path: string): void {
  if (index.byPath.get(path.toLowerCase()) === path) index.byPath.delete(path.toLowerCase());
  const name = nameOf(path).toLowerCase();
  const others = (index.byName.get(name) ?? []).filter((other) => other !== path);
  if (others.length > 0) index.byName.set(name, others);
  else index.byName.delete(name);
}

/** An index of these files, paths from the vault's root with `/` between folders. */
export function fileIndex(paths: Iterable<string>): FileIndex {
  const index: FileIndex = { byName: new Map(), byPath: new Map() };
  for (const path of paths) addToIndex(index, path);
  return index;
}
