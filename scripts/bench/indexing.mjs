import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ratios, summary, timed } from './figures.mjs';
import { inTemporaryFolder } from './folder.mjs';
import { bundled, fill, fillFrom, host, nextValue, resolver } from './indexingHost.mjs';
import { memoryRows } from './indexingMemory.mjs';
import { numberRows } from './indexingNumbers.mjs';
import { stallRows } from './indexingStalls.mjs';
import { writeNotes } from './notes.mjs';

const changes = 200;
const large = 50_000;

/** Reads every note, one after the other: nothing that looks at all notes can be faster. */
function floor(folder, notes) {
  let length = 0;
  for (const { path } of notes) length += readFileSync(join(folder, path), 'utf8').length;
  return length;
}

const withoutLists = (notes) =>
  notes.map(({ cache, ...note }) => ({ ...note, cache: { ...cache, listItems: [] } }));

async function fullBuilds(folder, notes, { modules: { createIndexFeed } }) {
  const found = { floor: [], full: [], properties: [] };
  const bare = withoutLists(notes);
  for (let run = 0; run < (notes.length < large ? 9 : 5); run += 1) {
    found.floor.push((await timed(() => floor(folder, notes))).ms);
    found.full.push(await buildTime(host(folder, notes), createIndexFeed));
    found.properties.push(await buildTime(host(folder, bare), createIndexFeed));
  }
  return found;
}

const buildTime = async (from, createIndexFeed) => (await timed(() => fillFrom(from, createIndexFeed))).ms;

async function changedNotes(folder, notes, { modules: { createIndexFeed } }) {
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

function buildRows({ floor: beside, full, properties }, before) {
  const growth = before && full.map((ms) => ms / summary(before.full).median);
  return [
    { what: 'floor: reading every note', values: beside, unit: 'ms' },
    { what: 'full index', values: full, unit: 'ms' },
    { what: 'full index, times the floor', values: ratios(full, beside), unit: '×', goal: 2.5 },
    { what: 'properties only, times the floor', values: ratios(properties, beside), unit: '×', goal: 0.8 },
    ...(growth ? [{ what: 'full index, times that of 10,000', values: growth, unit: '×', goal: 6.5 }] : []),
  ];
}

/**
 * What building the index from a filled metadata cache takes, beside reading the same files, and what it is good for: one
 * changed note, the numbers of the review, memory and stalls. `before` are the builds of fewer notes.
 */
export async function indexRows(count, before = null) {
  return inTemporaryFolder(async (folder) => {
    const modules = await bundled(folder);
    const written = await writeNotes(folder, count);
    const notes = written.map((note) => ({ ...note, cache: modules.parseNote(note.text) }));
    const vault = { modules, reading: { names: modules.propertyNames('nl'), resolve: resolver(notes) } };
    const builds = await fullBuilds(folder, notes, vault);
    const isLarge = count >= large;
    const changed = await changedNotes(folder, notes, vault);
    const rows = [
      ...buildRows(builds, before),
      { what: 'one changed note', values: changed, unit: 'ms', goal: 0.2 },
      ...(await stallRows(folder, notes, vault, isLarge ? 50 : 16)),
      ...(await numberRows(folder, notes, vault, isLarge ? 16 : 5)),
      ...(await memoryRows(folder, notes, vault)),
    ];
    return { rows, builds };
  });
}
