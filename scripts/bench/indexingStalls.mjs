import { MessageChannel } from 'node:worker_threads';
import { fill } from './indexingHost.mjs';

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

/** The longest stall while the index is built, and while the records are read ahead. */
export async function stallRows(folder, notes, { modules }, goal) {
  const values = [];
  for (let run = 0; run < runs; run += 1)
    values.push(await longestStretch(() => fill(folder, notes, modules.createIndexFeed)));
  return [{ what: 'longest stall of the build', values, unit: 'ms', goal }];
}
