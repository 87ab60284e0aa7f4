import { isReady } from '../browser.mjs';
import { inPairs, rowsOf } from './inPairs.mjs';
import { sessionNote } from './note.mjs';

const blocks = 40;
const dispatchedEach = 200;

/** Runs in the page: an editor with nothing around it, and with no other extension than the one whose turn it is. */
async function openBare(doc) {
  const { app, document } = globalThis;
  await app.plugins.enablePlugin('bare');
  for (const one of document.body.children) one.hidden = true;
  const { view, choose } = globalThis.bareEditor(doc);
  view.dom.setCssStyles({ height: '800px' });
  globalThis.bare = { view, choose };
}

/** Runs in the page: one extension, the cursor in a question of the second phase. @returns how many signs are drawn */
async function choose(which) {
  const { bare, document, requestAnimationFrame } = globalThis;
  const { view } = bare;
  bare.choose(which);
  const at = view.state.doc.line(3000).from + 12;
  view.dispatch({ selection: { anchor: at } });
  view.dispatch({ effects: view.constructor.scrollIntoView(at, { y: 'center' }) });
  view.focus();
  for (let frame = 0; frame < 4; frame += 1) await new Promise(requestAnimationFrame);
  return document.querySelectorAll('.iv-question-sign').length;
}

/** Runs in the page: milliseconds for a typed character, in tens, as the clock is coarse. What was typed is taken back. */
function typeInBare(count) {
  const { view } = globalThis.bare;
  const start = view.state.selection.main.head;
  const found = [];
  for (let ten = 0; ten < count / 10; ten += 1) {
    const began = performance.now();
    for (let one = 0; one < 10; one += 1) {
      const { head } = view.state.selection.main;
      const changes = { from: head, insert: 'x' };
      view.dispatch({ changes, selection: { anchor: head + 1 }, userEvent: 'input.type' });
    }
    found.push((performance.now() - began) / 10);
  }
  view.dispatch({ changes: { from: start, to: start + count }, selection: { anchor: start } });
  return found;
}

/** Processor time of the page so far, in milliseconds: a busy machine makes it no longer. */
async function cpuClock(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.setTimeDomain', { timeDomain: 'threadTicks' });
  await session.send('Performance.enable');
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
  };
}

async function block(page, which, spent) {
  const signs = await page.evaluate(choose, which);
  if (signs > 0 !== (which === 'coach')) throw new Error(`With ${which} there are ${signs} signs.`);
  const before = await spent();
  const work = await page.evaluate(typeInBare, dispatchedEach);
  return { work, cpu: [((await spent()) - before) / dispatchedEach] };
}

/** What the editor does for a character when nothing else is on the page and each line in view has a sign. */
export async function bareRows(page) {
  await page.waitForFunction(`${isReady} && window.app.plugins.manifests.bare !== undefined`);
  await page.evaluate(openBare, sessionNote());
  const spent = await cpuClock(page);
  const found = await inPairs(blocks, (which) => block(page, which, spent));
  return [
    ...rowsOf(found, 'work', 'a character in a bare editor'),
    ...rowsOf(found, 'cpu', 'processor time for it'),
  ];
}
