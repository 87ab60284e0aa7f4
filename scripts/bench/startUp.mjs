import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { serveBuilt } from '../lib/serve.mjs';
import { inFreshPage, isReady } from './browser.mjs';
import { inTemporaryFolder } from './folder.mjs';
import { ratios } from './figures.mjs';
import { peers } from './peers.mjs';

const runs = 15;

/**
 * Runs in the page: evaluates a main.js and loads its plugin in the app, and times both. There are no settings to read,
 * because the workbench's disk is a server. Onload is null for a library.
 */
async function evaluateAndLoad({ id, code }) {
  const { app } = globalThis;
  app.workspace.layoutReady = false; // as when Obsidian starts: work that waits for the layout is not part of it
  const module = { exports: {} };
  const provided = (name) => app.plugins.modules[name]?.() ?? {};
  const start = performance.now();
  const evaluate = globalThis.eval(`(function anonymous(require,module,exports){${code}\n})`); // as Obsidian does
  evaluate(provided, module, module.exports);
  const evaluated = performance.now();
  const PluginClass = module.exports.default ?? module.exports;
  if (typeof PluginClass !== 'function') return { evaluate: evaluated - start, onload: null };
  const plugin = new PluginClass(app, { id, name: id, version: '1.0.0', minAppVersion: '1.0.0' });
  plugin.loadData = () => Promise.resolve(null);
  await plugin.load();
  return { evaluate: evaluated - start, onload: performance.now() - evaluated };
}

async function measure(browser, address, plugin) {
  return inFreshPage(browser, address, async (page) => {
    await page.waitForFunction(isReady);
    return page.evaluate(evaluateAndLoad, plugin);
  });
}

/** Each plugin in turn, again and again, each time another one first. @returns the runs of each plugin */
async function interleaved(browser, address, plugins) {
  const found = plugins.map((plugin) => ({ plugin, runs: [] }));
  for (let run = 0; run < runs; run += 1)
    for (const at of found.keys()) {
      const one = found[(at + run) % found.length];
      one.runs.push(await measure(browser, address, one.plugin));
    }
  return found;
}

const total = ({ evaluate, onload }) => evaluate + (onload ?? 0);

function rowsOf(found) {
  const [ours] = found;
  return found.flatMap(({ plugin, runs: timings }) => {
    const isOurs = plugin === ours.plugin;
    const row = (what, of, goal) => ({
      what: `${plugin.name}, ${what}`,
      values: timings.map(of),
      unit: 'ms',
      ...(isOurs ? { goal } : { times: { of: 'ours', values: ratios(timings.map(of), ours.runs.map(of)) } }),
    });
    const evaluate = row('evaluate main.js', (timing) => timing.evaluate, 12);
    if (timings.some(({ onload }) => onload === null)) return [evaluate];
    const onload = row('onload', (timing) => timing.onload, 10);
    return [evaluate, onload, row('both', total, 22)];
  });
}

/** What evaluating main.js and onload take in the browser, beside other plugins. */
export async function startUpRows(browser, peerFolders) {
  return inTemporaryFolder(async (folder) => {
    const plugins = await peers(join(folder, 'peers'), peerFolders);
    const vault = join(folder, 'vault');
    await mkdir(join(vault, '.obsidian'), { recursive: true });
    const server = await serveBuilt({ vault, port: 0 });
    try {
      return rowsOf(await interleaved(browser, server.url, plugins));
    } finally {
      await server.close();
    }
  });
}
