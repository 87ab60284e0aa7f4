import type { App, Plugin, TAbstractFile } from 'obsidian';

/** By the path that it had before, each file that was renamed or moved while the plugin runs. */
const renamedIn = new WeakMap<App, Map<string, TAbstractFile>>();

const keys = new WeakMap<TAbstractFile, string>();
let lastKey = 0;

/**
 * Follows every file that is renamed or moved from now on; `moved` is told at once, of each file when its folder is. What
 * another program renames is gone and then new, here as in Obsidian.
 */
export function followRenames(plugin: Plugin, moved: (from: string, to: string) => void): void {
  const renamed = new Map<string, TAbstractFile>();
  renamedIn.set(plugin.app, renamed);
  plugin.registerEvent(
    plugin.app.vault.on('rename', (file, from) => {
      renamed.set(from, file);
      moved(from, file.path);
    }),
  );
}

/** The file that stands at a path, else the one that stood there before it was renamed; null when there was none. */
export const fileOnceAt = (app: App, path: string): TAbstractFile | null =>
  app.vault.getFileByPath(path) ?? renamedIn.get(app)?.get(path) ?? null;

/** The path that a note has now, by one that it has or had. */
export const pathNow = (app: App, path: string): string => fileOnceAt(app, path)?.path ?? path;

/** A name for a note that stays when it is renamed, until the app is closed: for what must not start anew by that. */
export function noteKey(app: App, path: string): string {
  const file = fileOnceAt(app, path);
  if (!file) return path;
  const key = keys.get(file) ?? `note ${String((lastKey += 1))}`;
  keys.set(file, key);
  return key;
}
