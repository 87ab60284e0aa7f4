import { build } from 'esbuild';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../lib/root.mjs';
import { ratios, timed } from './figures.mjs';
import { inTemporaryFolder } from './folder.mjs';
import { writeNotes } from './notes.mjs';

const runs = 9;
const changes = 200;

const entry = `
  export { createIndexFeed } from './src/obsidian/indexFeed';
  export { parseNote } from './workbench/metadata/parseNote.mts';
`;

/** The plugin's own index, and the workbench's reader of notes to fill a metadata cache with, as one module. */
async function bundled(folder) {
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
function host(folder, notes) {
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

/** Resolves when a signal has a value that is not the one it had. */
const nextValue = (signal) =>
  new Promise((resolve) => {
    const before = signal.peek();
    const stop = signal.subscribe((value) => {
      if (value === before) return;
      resolve(value);
      queueMicrotask(() => stop());
    });
  });

async function fill(folder, notes, createIndexFeed) {
  const { plugin, say } = host(folder, notes);
  const { index } = createIndexFeed(plugin);
  if (index.peek() === null) await nextValue(index);
  return { index, say };
}

/** Reads every note, one after the other: nothing that looks at all notes can be faster. */
function floor(folder, notes) {
  let length = 0;
  for (const { path } of notes) length += readFileSync(join(folder, path), 'utf8').length;
  return length;
}

const withoutLists = (notes) =>
  notes.map(({ cache, ...note }) => ({ ...note, cache: { ...cache, listItems: [] } }));

async function fullBuilds(folder, notes, createIndexFeed) {
  const found = { floor: [], full: [], properties: [] };
  const bare = withoutLists(notes);
  for (let run = 0; run < runs; run += 1) {
    found.floor.push((await timed(() => floor(folder, notes))).ms);
    found.full.push((await timed(() => fill(folder, notes, createIndexFeed))).ms);
    found.properties.push((await timed(() => fill(folder, bare, createIndexFeed))).ms);
  }
  return found;
}

async function changedNotes(folder, notes, createIndexFeed) {
  const { index, say } = await fill(folder, notes, createIndexFeed);
  const ours = notes.filter(({ cache }) => cache.frontmatter?.type !== undefined).slice(0, changes);
  const found = [];
  for (const { path, text, cache } of ours) {
    const change = timed(() => {
      const done = nextValue(index);
      say('changed', { path }, text, cache);
      return done;
    });
    found.push((await change).ms);
  }
  return found;
}

/** What building the index from a filled metadata cache takes, beside reading the same files, and one changed note. */
export async function indexRows(count) {
  return inTemporaryFolder(async (folder) => {
    const { createIndexFeed, parseNote } = await bundled(folder);
    const written = await writeNotes(folder, count);
    const notes = written.map((note) => ({ ...note, cache: parseNote(note.text) }));
    const builds = await fullBuilds(folder, notes, createIndexFeed);
    const times = (values) => ratios(values, builds.floor);
    return [
      { what: 'floor: reading every note', values: builds.floor, unit: 'ms' },
      { what: 'full index', values: builds.full, unit: 'ms' },
      { what: 'full index, times the floor', values: times(builds.full), unit: '×', goal: 2.5 },
      { what: 'properties only, times the floor', values: times(builds.properties), unit: '×', goal: 0.8 },
      {
        what: 'one changed note',
        values: await changedNotes(folder, notes, createIndexFeed),
        unit: 'ms',
        goal: 0.2,
      },
    ];
  });
}
