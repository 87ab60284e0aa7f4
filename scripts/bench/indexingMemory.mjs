import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { fill } from './indexingHost.mjs';

const runs = 3;

/** Bytes in use once all garbage is gone. */
function heapInUse() {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  return process.memoryUsage().heapUsed;
}

/** What is kept for each note of ours beside the metadata cache: the index, and the index with the records read from it. */
export async function memoryRows(folder, notes, { modules, reading }) {
  const ours = notes.filter(({ cache }) => cache.frontmatter?.type !== undefined).length;
  const found = { index: [], records: [] };
  for (let run = 0; run < runs; run += 1) {
    const before = heapInUse();
    const { index } = await fill(folder, notes, modules.createIndexFeed);
    found.index.push((heapInUse() - before) / ours);
    const reader = modules.createRecordReader();
    const records = reader.read(index.peek(), reading);
    found.records.push((heapInUse() - before) / ours);
    // Looking at them now keeps them in memory until here.
    if (records.sessions.length > index.peek().notes.size) throw new Error('More sessions than notes.');
  }
  return [
    { what: 'kept for each note of ours', values: found.index, unit: 'bytes' },
    { what: 'the same, with the records', values: found.records, unit: 'bytes', goal: 2048 },
  ];
}
