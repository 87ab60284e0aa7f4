import { build } from 'esbuild';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../lib/root.mjs';

const entry = `
  export { createIndexFeed } from './src/obsidian/indexFeed';
  export { createPauses } from './src/obsidian/pauses';
  export { createRecordReader } from './src/domain/records/recordReader';
  export { propertyNames } from './src/domain/notes/propertyNames';
  export { noFilter, filterRecords } from './src/domain/review/filter';
  export { themeUses } from './src/domain/review/themes/themeUses';
  export { timelineOf } from './src/domain/review/timeline/timeline';
  export { questionPaths } from './src/domain/review/questions/questionPaths';
  export { countPeriod } from './src/domain/review/mine';
  export { parseNote } from './workbench/metadata/parseNote.mts';
`;

/** The plugin's own index and review, and the workbench's reader of notes to fill a metadata cache with, as one module. */
export async function bundled(folder) {
  const outfile = join(folder, 'index.mjs');
  await build({
    stdin: { contents: entry, resolveDir: root, loader: 'ts' },
    outfile,
    bundle: true,
    format: 'esm',
    external: ['node:*'],
    define: { window: 'globalThis' },
  });
  return import(pathToFileURL(outfile).href);
}

/** Just enough of Obsidian to feed the index: a filled metadata cache, and files read from disk. */
export function host(folder, notes) {
  const caches = new Map(notes.map(({ path, cache }) => [path, cache]));
  const files = notes.map(({ path }) => ({ path }));
  const listeners = new Map();
  const on = (name, react) => listeners.set(name, react);
  const app = {
    workspace: { onLayoutReady: (react) => react() },
    metadataCache: { on, getFileCache: ({ path }) => caches.get(path) ?? null },
    vault: {
      on,
      getMarkdownFiles: () => files,
      cachedRead: ({ path }) => readFile(join(folder, path), 'utf8'),
    },
  };
  const plugin = { app, registerEvent: () => undefined, register: () => undefined };
  return { plugin, say: (name, ...args) => listeners.get(name)?.(...args) };
}

/** Finds a note by its name, as the host does for links. */
export function resolver(notes) {
  const byName = new Map(notes.map(({ path }) => [path.split('/').at(-1).replace(/\.md$/, ''), path]));
  return (target) => byName.get(target) ?? null;
}

/** Resolves when a signal has a value that is not the one it had. */
export const nextValue = (signal) =>
  new Promise((resolve) => {
    const before = signal.peek();
    const stop = signal.subscribe((value) => {
      if (value === before) return;
      resolve(value);
      queueMicrotask(() => stop());
    });
  });

/** Builds the index of a folder of notes. */
export const fill = (folder, notes, createIndexFeed) => fillFrom(host(folder, notes), createIndexFeed);

/** Builds the index from a host that is there already. */
export async function fillFrom({ plugin, say }, createIndexFeed) {
  const { index } = createIndexFeed(plugin);
  if (index.peek() === null) await nextValue(index);
  return { index, say };
}
