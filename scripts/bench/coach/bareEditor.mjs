import { isReady } from '../browser.mjs';
import { rowsOf } from './inPairs.mjs';
import { sessionNote } from './note.mjs';

const pairsToWarmUp = 40;
const pairs = 500;

/** Runs in the page: an editor with nothing around it, and with no other extension than the one whose turn it is. */
async function openBare(doc) {
  const { app, document } = globalThis;
  await app.plugins.enablePlugin('bare');
  for (const one of document.body.children) one.hidden = true;
  const { view, choose } = globalThis.bareEditor(doc);
  view.dom.setCssStyles({ height: '800px' });
  globalThis.bare = { view, choose };
  const at = view.state.doc.line(3000).from;
  view.dispatch({ selection: { anchor: at } });
  view.dispatch({ effects: view.constructor.scrollIntoView(at, { y: 'center' }) });
  view.focus();
  choose('coach');
  // The coach shows signs when it has read its rules, which it does between frames.
  for (let frame = 0; frame < 1000 && !document.querySelector('.iv-question-sign'); frame += 1)
    await new Promise(globalThis.requestAnimationFrame);
}

/**
 * Runs in the page: for each, milliseconds of a typed character over ten, again and again. The two take turns every ten, each
 * as often first, so that a slow moment of the machine counts for both. Two keys go before: the first one after a change of
 * extensions draws all, and the first one in a line takes its sign away.
 */
function typeInPairs(pairs) {
  const { bare, document } = globalThis;
  const { view, choose } = bare;
  const at = view.state.doc.line(3000).from + 12;
  const key = (nth) => {
    const changes = { from: at + nth, insert: 'x' };
    view.dispatch({ changes, selection: { anchor: at + nth + 1 }, userEvent: 'input.type' });
  };
  const tenKeys = (which) => {
    choose(which);
    const signs = document.querySelectorAll('.iv-question-sign').length;
    if (signs > 0 !== (which === 'coach')) throw new Error(`With ${which} there are ${signs} signs.`);
    key(0);
    key(1);
    const began = performance.now();
    for (let nth = 2; nth < 12; nth += 1) key(nth);
    const took = (performance.now() - began) / 10;
    view.dispatch({ changes: { from: at, to: at + 12 }, selection: { anchor: at } });
    return took;
  };
  const found = { coach: [], nothing: [] };
  for (let pair = 0; pair < pairs; pair += 1)
    for (const which of pair % 2 === 0 ? ['coach', 'nothing'] : ['nothing', 'coach'])
      found[which].push({ work: [tenKeys(which)] });
  return found;
}

/** What the editor does for a character when nothing else is on the page and each line in view has a sign. */
export async function bareRows(page) {
  await page.waitForFunction(`${isReady} && window.app.plugins.manifests.bare !== undefined`);
  await page.evaluate(openBare, sessionNote());
  await page.evaluate(typeInPairs, pairsToWarmUp);
  return rowsOf(await page.evaluate(typeInPairs, pairs), 'work', 'a character in a bare editor');
}
