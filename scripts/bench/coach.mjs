import { build } from 'esbuild';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inRoot, root } from '../lib/root.mjs';
import { serveBuilt } from '../lib/serve.mjs';
import { inFreshPage, isReady } from './browser.mjs';
import { percentile, ratios, summary } from './figures.mjs';
import { inTemporaryFolder } from './folder.mjs';

const repeats = 100;
const blocks = 12;
const typedEach = 12;
const dispatchedEach = 100;
const linesInNote = 10_000;
const path = 'Sessie.md';
const titles = ['Casus en vraag', 'Feitenronde', 'Beelden en kern', 'Adviesronde', 'Keuze en afronding'];

const classifier = `export { classifyQuestion } from './src/domain/questions/classifyQuestion';`;

/** Microseconds that judging each sentence takes, when the rules are warm. */
function timesOf(sentences, classify) {
  for (let round = 0; round < 20; round += 1) sentences.forEach(classify);
  return sentences.map((sentence) => {
    const start = performance.now();
    for (let repeat = 0; repeat < repeats; repeat += 1) classify(sentence);
    return ((performance.now() - start) * 1000) / repeats;
  });
}

async function classifyRow(language, folder, classifyQuestion) {
  const text = await readFile(inRoot(`tests/domain/questions/${folder}/training.tsv`), 'utf8');
  const sentences = text.split('\n').flatMap((line) => line.split('\t')[0].trim() || []);
  const asking = { language, whyIsFine: false, mayBeHypothesis: false };
  const values = timesOf(sentences, (sentence) => classifyQuestion(sentence, asking));
  return {
    what: `judging a line, ${language}, ${sentences.length} training sentences`,
    values,
    unit: 'µs',
    goal: 10,
  };
}

/** How long judging one line takes. */
export async function judgeRows() {
  return inTemporaryFolder(async (folder) => {
    const outfile = join(folder, 'classifier.mjs');
    const stdin = { contents: classifier, resolveDir: root, loader: 'ts' };
    await build({ stdin, outfile, bundle: true, format: 'esm' });
    const { classifyQuestion } = await import(pathToFileURL(outfile).href);
    return [
      await classifyRow('nl', 'dutch', classifyQuestion),
      await classifyRow('en', 'english', classifyQuestion),
    ];
  });
}

const plugins = {
  coach: `
    import { Plugin } from 'obsidian';
    import { registerCoach } from './src/features/coach/registerCoach';
    import { createContext } from './src/obsidian/createContext';
    import { createSettingsStore } from './src/obsidian/settingsStore';
    export default class extends Plugin {
      async onload() {
        const store = createSettingsStore(this);
        await store.load();
        registerCoach(this, createContext(this, store));
      }
    }`,
  nothing: `
    import { StateField } from '@codemirror/state';
    import { ViewPlugin } from '@codemirror/view';
    import { Plugin } from 'obsidian';
    export default class extends Plugin {
      onload() {
        const field = StateField.define({ create: () => null, update: (value) => value });
        this.registerEditorExtension([field, ViewPlugin.define(() => ({ update: () => undefined }))]);
      }
    }`,
};

async function putPlugins(vault) {
  const { options } = await import(pathToFileURL(inRoot('esbuild.config.mjs')).href);
  for (const [id, contents] of Object.entries(plugins)) {
    const folder = join(vault, '.obsidian/plugins', id);
    await mkdir(folder, { recursive: true });
    const stdin = { contents, resolveDir: root, loader: 'ts' };
    await build({
      ...options,
      entryPoints: undefined,
      stdin,
      outfile: join(folder, 'main.js'),
      minify: true,
      sourcemap: false,
    });
    const manifest = { id, name: id, version: '1.0.0', minAppVersion: '1.0.0', description: id, author: id };
    await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  }
}

const lineOf = (number) =>
  `- **AK** Was je leidinggevende erbij, bij regel ${number}? ^iv-q${number.toString(36).padStart(5, '0')}`;

/** A session note of which every line is a question that is not open: in its second phase each of them has a sign. */
function sessionNote() {
  const each = linesInNote / titles.length;
  const sections = titles.map((title, phase) => {
    const lines = Array.from({ length: each }, (_, at) => lineOf(phase * each + at));
    return `## ${phase + 1}. ${title}\n\n${lines.join('\n')}\n`;
  });
  return `---\ntype: intervisie/session\nmethode: incidentmethode\n---\n\n${sections.join('\n')}`;
}

/** Runs in the page: one plugin on and the other off, and the cursor in a question of the second phase. */
async function withOnly([on, off]) {
  const { app } = globalThis;
  await app.plugins.disablePlugin(off);
  await app.plugins.enablePlugin(on);
  const { editor } = app.workspace.getLeavesOfType('markdown')[0].view;
  const line = 3000;
  editor.setCursor({ line, ch: editor.getLine(line).indexOf('Was') });
  editor.scrollIntoView({ from: { line, ch: 0 }, to: { line, ch: 0 } }, true);
  editor.focus();
  await new Promise((resolve) => setTimeout(resolve, 600));
  return globalThis.document.querySelectorAll('.iv-question-sign').length;
}

/** Runs in the page: milliseconds of the editor's own work for a typed character, in tens: the clock is coarse. */
function dispatchMany(count) {
  const { cm } = globalThis.app.workspace.getLeavesOfType('markdown')[0].view.editor;
  const found = [];
  for (let ten = 0; ten < count / 10; ten += 1) {
    const start = performance.now();
    for (let one = 0; one < 10; one += 1) {
      const { head } = cm.state.selection.main;
      cm.dispatch({
        changes: { from: head, insert: 'x' },
        selection: { anchor: head + 1 },
        userEvent: 'input.type',
      });
    }
    found.push((performance.now() - start) / 10);
  }
  return found;
}

/** Runs in the page: notes the moment of each key, and of the frame in which what it did is drawn. */
function watchKeys() {
  const { document, performance } = globalThis;
  const keys = (globalThis.keys = []);
  document.addEventListener('keydown', ({ timeStamp }) => keys.push({ pressed: timeStamp, drawn: 0 }), true);
  document.addEventListener(
    'input',
    () => {
      const key = keys.at(-1);
      globalThis.requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => (key.drawn = performance.now());
        port2.postMessage(null); // comes after the frame was drawn
      });
    },
    true,
  );
}

async function typeMany(page) {
  await page.evaluate('keys.length = 0');
  for (let at = 0; at < typedEach; at += 1) {
    await page.keyboard.press('x');
    await page.waitForFunction('keys.at(-1)?.drawn > 0', undefined, { polling: 4 });
  }
  const keys = await page.evaluate('keys');
  return keys.slice(2).map(({ pressed, drawn }) => drawn - pressed);
}

/** Both in turn, again and again, each time the other one first. */
async function measure(page) {
  await page.waitForFunction(isReady);
  await page.evaluate(`window.app.workspace.openLinkText('${path}', '', false)`);
  await page.locator('.cm-content').waitFor();
  await page.evaluate(watchKeys);
  const found = { coach: { typed: [], work: [] }, nothing: { typed: [], work: [] } };
  for (let block = 0; block < blocks; block += 1)
    for (const pair of block % 2 === 0
      ? [
          ['coach', 'nothing'],
          ['nothing', 'coach'],
        ]
      : [
          ['nothing', 'coach'],
          ['coach', 'nothing'],
        ]) {
      const signs = await page.evaluate(withOnly, pair);
      if (signs > 0 !== (pair[0] === 'coach')) throw new Error(`With ${pair[0]} there are ${signs} signs.`);
      found[pair[0]].typed.push(await typeMany(page));
      found[pair[0]].work.push(await page.evaluate(dispatchMany, dispatchedEach));
    }
  return found;
}

const medians = (runs) => runs.map((values) => summary(values).median);

function rowsOf({ coach, nothing }, of, name) {
  const beside = `${name}, with an extension that does nothing`;
  return [
    { what: beside, values: nothing[of].flat(), unit: 'ms' },
    { what: `${name}, with the coach`, values: coach[of].flat(), unit: 'ms' },
    { what: '  99 in 100 within', values: [percentile(coach[of].flat(), 99)], unit: 'ms' },
    {
      what: '  the coach, times nothing, in pairs of blocks',
      values: ratios(medians(coach[of]), medians(nothing[of])),
      unit: '×',
      goal: 1.1,
    },
  ];
}

/** What a keystroke costs in a note of 10,000 lines with the coach, beside an extension that does nothing. */
export async function coachRows(browser) {
  return inTemporaryFolder(async (vault) => {
    await mkdir(join(vault, '.obsidian'));
    await writeFile(join(vault, path), sessionNote());
    await putPlugins(vault);
    const server = await serveBuilt({ vault, port: 0 });
    try {
      const found = await inFreshPage(browser, server.url, measure);
      return [
        { what: 'load of the machine, last minute', values: [loadavg()[0]], unit: '' },
        ...rowsOf(found, 'typed', 'a character until it is drawn'),
        ...rowsOf(found, 'work', 'the editor’s work for it'),
      ];
    } finally {
      await server.close();
    }
  });
}
