// Measures the plugin on this machine and prints what it found beside the goals (docs/performance.md).
// Usage: npm run bench [-- --peer FOLDER]… [--large]
// --peer: other plugins to measure beside ours, by the folder they were built in.
// --large: the index of 50,000 notes as well, which takes some minutes.
import { availableParallelism } from 'node:os';
import process from 'node:process';
import { launch } from './bench/browser.mjs';
import { coachRows, judgeRows } from './bench/coach.mjs';
import { indexRows } from './bench/indexing.mjs';
import { lineRows } from './bench/lines.mjs';
import { methodRows } from './bench/methods.mjs';
import { readyRows } from './bench/ready.mjs';
import { startUpRows } from './bench/startUp.mjs';
import { printTable } from './bench/table.mjs';
import { buildPlugin, buildWorkbench } from './lib/build.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { readOptions } from './lib/options.mjs';
import { runScript } from './lib/say.mjs';

async function inBrowser(work) {
  const browser = await launch();
  try {
    return await work(browser);
  } finally {
    await browser.close();
  }
}

await runScript(async () => {
  const { peer = [], large } = readOptions({
    peer: { type: 'string', multiple: true },
    large: { type: 'boolean' },
  });
  await ensureInstalled();
  await Promise.all([buildPlugin(), buildWorkbench()]);
  console.log(`Node ${process.versions.node}, ${availableParallelism()} cores`);
  await inBrowser(async (browser) => {
    printTable('Start-up in Chromium', await startUpRows(browser, peer));
    printTable('A vault of 2,000 notes in the workbench, cold', await readyRows(browser));
    printTable('A line in a session note of 1,000 lines', await lineRows(browser));
    printTable('Typing in a session note of 10,000 lines, with the question coach', await coachRows(browser));
    printTable('The list of methods, 200 of them one’s own, on a warm index', await methodRows(browser));
  });
  printTable('The question coach, judging a line', await judgeRows());
  let before = null;
  for (const count of [2000, 10_000, ...(large ? [50_000] : [])]) {
    const { rows, builds } = await indexRows(count, count > 10_000 ? before : null);
    printTable(`Index of ${count.toLocaleString('en')} notes`, rows);
    before = builds;
  }
});
