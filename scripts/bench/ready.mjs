import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { enablePlugin, putPlugin } from '../lib/release.mjs';
import { serveBuilt } from '../lib/serve.mjs';
import { inFreshPage, isReady } from './browser.mjs';
import { inTemporaryFolder } from './folder.mjs';
import { writeNotes } from './notes.mjs';

const runs = 5;
const count = 2000;

/** The paused session of the vault can be resumed: the index is ready. */
const isIndexed = "window.app?.commands?.commands['intervisie:resume-session']?.checkCallback(true) === true";

/** Milliseconds from opening the page to the moment at which something is so. */
async function whenSo(page, condition) {
  const found = await page.waitForFunction(`(${condition}) && performance.now()`, undefined, {
    polling: 20,
    timeout: 60_000,
  });
  return found.jsonValue();
}

async function openVault(browser, vault) {
  const server = await serveBuilt({ vault, port: 0 });
  try {
    return await inFreshPage(browser, server.url, async (page) => ({
      ready: await whenSo(page, isReady),
      indexed: await whenSo(page, isIndexed),
    }));
  } finally {
    await server.close();
  }
}

/** How long a vault of made notes takes to be ready in the workbench: a new server and a new browser context each run. */
export async function readyRows(browser) {
  return inTemporaryFolder(async (vault) => {
    await mkdir(join(vault, '.obsidian'));
    await writeNotes(vault, count);
    await putPlugin(vault);
    await enablePlugin(vault);
    const found = [];
    for (let run = 0; run < runs; run += 1) found.push(await openVault(browser, vault));
    const row = (what, of) => ({ what, values: found.map(of), unit: 'ms', goal: 5000 });
    return [row('layout ready', ({ ready }) => ready), row('index ready', ({ indexed }) => indexed)];
  });
}
