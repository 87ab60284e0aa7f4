import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { fill } from './indexingHost.mjs';

const runs = 3;

/** What is measured stays here until it has been, however little is done with it. */
const kept = new Set();

/** Bytes in use once all garbage is gone. */
async function heapInUse() {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc');
  for (let time = 0; time < 4; time += 1) {
    await setImmediate();
    collect();
  }
  return process.memoryUsage().heapUsed;
}

async function bytesKept(folder, notes, { modules, reading }) {
  const before = await heapInUse();
  const { index } = await fill(folder, notes, modules.createIndexFeed);
  kept.add(index);
  const withIndex = await heapInUse();
  const reader = modules.createRecordReader();
  kept.add(reader).add(reader.read(index.peek(), reading));
  const withRecords = await heapInUse();
  kept.clear();
  return { index: withIndex - before, records: withRecords - before };
}

/** What is kept for each note of ours beside the metadata cache: the index, and the index with the records read from it. */
export async function memoryRows(folder, notes, vault) {
  const ours = notes.filter(({ cache }) => cache.frontmatter?.type !== undefined).length;
  const found = { index: [], records: [] };
  for (let run = 0; run < runs; run += 1) {
    const { index, records } = await bytesKept(folder, notes, vault);
    found.index.push(index / ours);
    found.records.push(records / ours);
  }
  return [
    { what: 'kept for each note of ours', values: found.index, unit: 'bytes' },
    { what: 'the same, with the records', values: found.records, unit: 'bytes', goal: 2048 },
  ];
}
