import { normalizePath, type App, type TFolder } from 'obsidian';

import { freeName } from '@/domain/notes/fileName';

/** Where a new file goes: a folder, which is made when absent, a name that may be taken, and an extension without dot. */
export interface NewFile {
  readonly folder: string;
  readonly name: string;
  readonly extension: string;
}

/** Makes a file under a free name and gives its path. Never overwrites. */
export async function makeFile(
  app: App,
  { folder, name, extension }: NewFile,
  text: string,
): Promise<string> {
  const place = await folderAt(app, normalizePath(folder));
  const taken = new Set(place.children.map((child) => child.name.toLowerCase()));
  const free = freeName(name, (one) => taken.has(`${one}.${extension}`.toLowerCase()));
  const file = await app.vault.create(normalizePath(`${place.path}/${free}.${extension}`), text);
  return file.path;
}

async function folderAt(app: App, path: string): Promise<TFolder> {
  if (path === '/') return app.vault.getRoot();
  return app.vault.getFolderByPath(path) ?? (await app.vault.createFolder(path));
}
