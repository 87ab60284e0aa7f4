import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { enablePlugin, putPlugin } from '../lib/release.mjs';
import { serveBuilt } from '../lib/serve.mjs';
import { inFreshPage, isReady } from './browser.mjs';
import { percentile, ratios } from './figures.mjs';
import { inTemporaryFolder } from './folder.mjs';

const captures = 100;
const warmUp = 5;
const ticks = 5;
const path = 'Sessie.md';
const titles = ['Casus en vraag', 'Feitenronde', 'Beelden en kern', 'Adviesronde', 'Keuze en afronding'];
const people = ['MB', 'AK', 'JV', 'RS'];

const id = (number) => `iv-q${number.toString(36).padStart(5, '0')}`;
const lineOf = (number) =>
  `- **${people[number % people.length]}** Wat zag je bij regel ${number}, toen zij stil werd? ^${id(number)}`;

/** A session note of the incidentmethode with 1,000 lines, 200 in each phase, in its second phase. */
function sessionNote(now = new Date()) {
  const ends = new Date(now.getTime() + 900_000).toISOString().replace(/\.\d+Z$/, '+00:00');
  const sections = titles.map((title, phase) => {
    const lines = Array.from({ length: 200 }, (_, at) => lineOf(phase * 200 + at));
    return `## ${phase + 1}. ${title}\n\n${lines.join('\n')}\n`;
  });
  return `---
type: intervisie/session
status: bezig
start: ${now.toISOString().slice(0, 19)}
methode: incidentmethode
deelnemers: [${people.join(', ')}]
inbrenger: MB
fase: 2
fase-eindigt: ${ends}
plan: [5, 15, 15, 15, 10]
extra: [0, 0, 0, 0, 0]
besteed: [300, 0, 0, 0, 0]
---

${sections.join('\n')}
## Tijd
`;
}

/** Runs in the page: notes the moment of each Enter, and of the frame in which the next line is drawn. */
function watchScreen() {
  const { document, performance } = globalThis;
  const seen = (globalThis.seen = { pressed: 0, drawn: 0 });
  document.addEventListener('keydown', (event) => (seen.pressed = event.timeStamp), true);
  globalThis.afterFrame = (act) =>
    globalThis.requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = act;
      port2.postMessage(null); // comes after the frame was drawn
    });
  globalThis.waitFor = (text) => {
    seen.drawn = 0;
    const isThere = () =>
      [...document.querySelectorAll('.iv-line-text')].some((one) => one.textContent === text);
    const observer = new globalThis.MutationObserver(() => {
      if (!isThere()) return;
      observer.disconnect();
      globalThis.afterFrame(() => (seen.drawn = performance.now()));
    });
    observer.observe(document.querySelector('.iv-panel'), { subtree: true, childList: true });
  };
}

async function untilInFile(place, text, start) {
  for (;;) {
    if ((await readFile(place, 'utf8')).includes(text)) return performance.now() - start;
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
}

/** One line, by keyboard: milliseconds from Enter until it is drawn, and until it is in the file. */
async function captureOne(page, place, text) {
  const field = page.locator('.iv-capture-text');
  await field.fill(text);
  await field.focus();
  await page.evaluate((line) => globalThis.waitFor(line), text);
  const start = performance.now();
  const written = untilInFile(place, text, start);
  await page.keyboard.press('Enter');
  const inFile = await written;
  const drawn = await page.waitForFunction('seen.drawn > 0 && seen.drawn - seen.pressed', undefined, {
    polling: 5,
  });
  return { onScreen: await drawn.jsonValue(), inFile };
}

async function captureMany(page, place, name) {
  const found = [];
  for (let at = 0; at < captures + warmUp; at += 1)
    found.push(await captureOne(page, place, `${name} ${at} eindigt hier`));
  return found.slice(warmUp);
}

/** The floor: a character typed in the editor of the same note, until the frame in which it is drawn. */
async function typeMany(page) {
  await page.evaluate(`(() => {
    const { editor } = window.app.workspace.getLeavesOfType('markdown')[0].view;
    editor.setCursor({ line: 30, ch: 0 });
    editor.focus();
  })()`);
  const found = [];
  for (let at = 0; at < captures + warmUp; at += 1) {
    await page.evaluate(() => {
      globalThis.seen.drawn = 0;
      const isTyped = () => globalThis.afterFrame(() => (globalThis.seen.drawn = performance.now()));
      globalThis.document.addEventListener('input', isTyped, { once: true, capture: true });
    });
    await page.keyboard.press('x');
    const drawn = await page.waitForFunction('seen.drawn > 0 && seen.drawn - seen.pressed', undefined, {
      polling: 5,
    });
    found.push(await drawn.jsonValue());
  }
  return found.slice(warmUp);
}

/** How many nodes of the panel change with each second of the clock. */
async function nodesPerTick(page) {
  return page.evaluate(async (count) => {
    const found = [];
    const observer = new globalThis.MutationObserver((records) =>
      found.push(new Set(records.map(({ target }) => target)).size),
    );
    const panel = globalThis.document.querySelector('.iv-panel');
    observer.observe(panel, { subtree: true, childList: true, characterData: true, attributes: true });
    while (found.length < count) await new Promise((resolve) => setTimeout(resolve, 100));
    return found;
  }, ticks);
}

async function measure(page, place) {
  await page.waitForFunction(isReady);
  await page.waitForFunction(
    "window.app.metadataCache.getFileCache(window.app.vault.getFileByPath('Sessie.md'))",
  );
  await page.evaluate("window.app.commands.executeCommandById('intervisie:open-session-panel')");
  await page.locator('.iv-capture-text').waitFor();
  await page.evaluate(watchScreen);
  const perTick = await nodesPerTick(page);
  const closed = await captureMany(page, place, 'Dicht');
  await page.evaluate("window.app.workspace.openLinkText('Sessie.md', '', false)");
  await page.locator('.view-header-title', { hasText: 'Sessie' }).first().waitFor();
  const open = await captureMany(page, place, 'Open');
  const typed = await typeMany(page);
  return { perTick, closed, open, typed };
}

function rowsFor(name, found, typed) {
  const screen = found.map(({ onScreen }) => onScreen);
  const file = found.map(({ inFile }) => inFile);
  return [
    {
      what: `from Enter to the line on the screen, ${name}`,
      values: screen,
      unit: 'ms',
      times: { of: 'a typed character', values: ratios(screen, typed) },
    },
    { what: '  99 in 100 within', values: [percentile(screen, 99)], unit: 'ms', goal: 50 },
    { what: `from Enter to the line in the file, ${name}`, values: file, unit: 'ms' },
    { what: '  99 in 100 within', values: [percentile(file, 99)], unit: 'ms', goal: 300 },
  ];
}

/** How quickly a captured line is there, in a session note of 1,000 lines. */
export async function lineRows(browser) {
  return inTemporaryFolder(async (vault) => {
    await mkdir(join(vault, '.obsidian'));
    await writeFile(join(vault, path), sessionNote());
    await putPlugin(vault);
    await enablePlugin(vault);
    const server = await serveBuilt({ vault, port: 0 });
    try {
      const { perTick, closed, open, typed } = await inFreshPage(browser, server.url, (page) =>
        measure(page, join(vault, path)),
      );
      return [
        { what: 'load of the machine, last minute', values: [loadavg()[0]], unit: '' },
        { what: 'a character typed in the editor of that note', values: typed, unit: 'ms' },
        ...rowsFor('note closed', closed, typed),
        ...rowsFor('note open', open, typed),
        { what: 'nodes of the panel that change with a second', values: perTick, unit: 'nodes', goal: 1 },
      ];
    } finally {
      await server.close();
    }
  });
}
