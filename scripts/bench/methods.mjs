import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inRoot } from '../lib/root.mjs';
import { enablePlugin, putPlugin } from '../lib/release.mjs';
import { serveBuilt } from '../lib/serve.mjs';
import { inFreshPage, isReady } from './browser.mjs';
import { inTemporaryFolder } from './folder.mjs';

const runs = 15;
const count = 200;
const folder = 'Intervisie/Methodes';
const sources = ['incidentmethode', 'roddelmethode', 'vijfstappen', 'troika', 'gibbs'];

/** Copies of built-in methods under other names: as many method notes of one's own as nobody has. */
async function writeMethods(vault) {
  await mkdir(join(vault, folder), { recursive: true });
  const texts = await Promise.all(
    sources.map((id) => readFile(inRoot(`templates/nl/methods/${id}.md`), 'utf8')),
  );
  for (let number = 0; number < count; number += 1) {
    const text = texts[number % texts.length]
      .replace(/^id: .*$/m, `id: eigen-${number}`)
      .replace(/^title: .*$/m, `title: Eigen methode ${number}`);
    await writeFile(join(vault, folder, `Eigen methode ${number}.md`), text);
  }
}

/** The metadata cache knows the notes; what reads them after that needs no more than this. */
const isCached = `window.app.vault.getMarkdownFiles().length === ${count} &&
  window.app.vault.getMarkdownFiles().every((file) => window.app.metadataCache.getFileCache(file) !== null)`;
const untilRead = 3000;

/** Runs in the page: opens the list, and gives the milliseconds until it is drawn and until its last row is there. */
async function timeOpening(fewest) {
  const { app, document } = globalThis;
  const frame = () =>
    new Promise((resolve) => {
      globalThis.requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve();
        port2.postMessage(null); // comes after the frame was drawn
      });
    });
  const rows = () => document.querySelectorAll('.iv-advised-list > ul > li').length;
  const start = performance.now();
  app.commands.executeCommandById('intervisie:choose-method');
  await frame();
  const drawn = performance.now() - start;
  const shown = rows();
  while (rows() < fewest && performance.now() - start < 10_000) await frame();
  return { drawn, shown, whole: performance.now() - start, rows: rows() };
}

async function openings(page) {
  const found = [];
  for (let run = 0; run <= runs; run += 1) {
    const opening = await page.evaluate(timeOpening, count);
    if (opening.shown === 0 || opening.rows < count) throw new Error(`The list has ${opening.rows} methods.`);
    found.push(opening);
    await page.keyboard.press('Escape');
    await page.locator('.modal').waitFor({ state: 'detached' });
  }
  return found;
}

/** How long the list of methods takes to open in a vault with many method notes, when the index is warm. */
export async function methodRows(browser) {
  return inTemporaryFolder(async (vault) => {
    await mkdir(join(vault, '.obsidian'));
    await writeMethods(vault);
    await putPlugin(vault);
    await enablePlugin(vault);
    const server = await serveBuilt({ vault, port: 0 });
    try {
      const [first, ...next] = await inFreshPage(browser, server.url, async (page) => {
        await page.waitForFunction(isReady);
        await page.waitForFunction(isCached);
        await page.waitForTimeout(untilRead);
        return openings(page);
      });
      const row = (what, values, goal) => ({ what, values, unit: 'ms', ...(goal ? { goal } : {}) });
      return [
        row('the first time: drawn', [first.drawn]),
        row(
          'drawn',
          next.map(({ drawn }) => drawn),
          100,
        ),
        row(
          `all ${first.rows} methods there`,
          next.map(({ whole }) => whole),
        ),
      ];
    } finally {
      await server.close();
    }
  });
}
