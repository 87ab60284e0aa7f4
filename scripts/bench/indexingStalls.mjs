import { MessageChannel } from 'node:worker_threads';
import { fillFrom, host } from './indexingHost.mjs';

const runs = 5;

/** The longest time in milliseconds for which work keeps other tasks waiting: messages are sent all the while. */
async function longestStretch(work) {
  const { port1, port2 } = new MessageChannel();
  let [longest, since] = [0, performance.now()];
  port1.on('message', () => {
    const now = performance.now();
    longest = Math.max(longest, now - since);
    since = now;
    port2.postMessage(null);
  });
  port2.postMessage(null);
  await work();
  longest = Math.max(longest, performance.now() - since);
  port1.close();
  return longest;
}

/** Reads all records ahead as the plugin does: in slices. */
async function readAhead(index, { modules: { createPauses, createRecordReader }, reading }) {
  const steps = createRecordReader().prepare(index.peek(), reading);
  const pauseIfDue = createPauses();
  while (!steps.next().done) {
    const pause = pauseIfDue();
    if (pause) await pause;
  }
}

/** The longest stall while the index is built, and while the records are read ahead. */
export async function stallRows(folder, notes, vault, goal) {
  const found = { build: [], ahead: [] };
  for (let run = 0; run < runs; run += 1) {
    const from = host(folder, notes);
    let filled = null;
    const build = async () => (filled = await fillFrom(from, vault.modules.createIndexFeed));
    found.build.push(await longestStretch(build));
    found.ahead.push(await longestStretch(() => readAhead(filled.index, vault)));
  }
  return [
    { what: 'longest stall of the build', values: found.build, unit: 'ms', goal },
    { what: 'longest stall of reading the records ahead', values: found.ahead, unit: 'ms', goal },
  ];
}
