import { isReady } from '../browser.mjs';
import { percentile } from '../figures.mjs';
import { cpuClock } from './cpuClock.mjs';
import { inPairs, rowsOf } from './inPairs.mjs';
import { path } from './note.mjs';

const blocks = 20;
const typedEach = 12;
const dispatchedEach = 50;

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
  const signs = () => globalThis.document.querySelectorAll('.iv-question-sign').length;
  // The coach shows signs when it has read its rules, which it does between frames.
  for (let frame = 0; frame < 1000 && on === 'coach' && signs() === 0; frame += 1)
    await new Promise(globalThis.requestAnimationFrame);
  return signs();
}

/** Runs in the page: milliseconds of the editor's own work for a typed character, in tens: the clock is coarse. */
function dispatchMany(count) {
  const { cm } = globalThis.app.workspace.getLeavesOfType('markdown')[0].view.editor;
  const found = [];
  for (let ten = 0; ten < count / 10; ten += 1) {
    const start = performance.now();
    for (let one = 0; one < 10; one += 1) {
      const { head } = cm.state.selection.main;
      const changes = { from: head, insert: 'x' };
      cm.dispatch({ changes, selection: { anchor: head + 1 }, userEvent: 'input.type' });
    }
    found.push((performance.now() - start) / 10);
  }
  return found;
}

/** Runs in the page: takes back what was typed in a block, so that the line is as long in the next one. */
function takeBack(count) {
  const { cm } = globalThis.app.workspace.getLeavesOfType('markdown')[0].view.editor;
  const { head } = cm.state.selection.main;
  cm.dispatch({ changes: { from: head - count, to: head }, selection: { anchor: head - count } });
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

async function block(page, which, spent) {
  const other = which === 'coach' ? 'nothing' : 'coach';
  const signs = await page.evaluate(withOnly, [which, other]);
  if (signs > 0 !== (which === 'coach')) throw new Error(`With ${which} there are ${signs} signs.`);
  const typed = await typeMany(page);
  const before = await spent();
  const work = await page.evaluate(dispatchMany, dispatchedEach);
  const cpu = [((await spent()) - before) / dispatchedEach];
  await page.evaluate(takeBack, typedEach + dispatchedEach);
  return { typed, work, cpu };
}

/** What a character costs in a note of the workbench, with all that its editor does for every note. */
export async function workbenchRows(page) {
  await page.waitForFunction(isReady);
  await page.evaluate(`window.app.workspace.openLinkText('${path}', '', false)`);
  await page.locator('.cm-content').waitFor();
  await page.evaluate(watchKeys);
  const spent = await cpuClock(page);
  const found = await inPairs(blocks, (which) => block(page, which, spent));
  const late = percentile(
    found.coach.flatMap(({ typed }) => typed),
    99,
  );
  return [
    ...rowsOf(found, 'typed', 'a character until it is drawn'),
    { what: '  with the coach, 99 in 100 within', values: [late], unit: 'ms' },
    ...rowsOf(found, 'work', 'the editor’s work for it'),
    ...rowsOf(found, 'cpu', 'processor time for that work'),
  ];
}
