import { readFile } from 'node:fs/promises';
import { inRoot } from '../lib/root.mjs';
import { openNote, run } from './acts.mjs';
import { words } from './words.mjs';

/** Opens a method's page; the panel makes room for it. */
export async function methodPage(page) {
  await page.evaluate('window.app.workspace.rightSplit.collapse()');
  await page.evaluate(`window.app.workspace.getLeaf(false).setViewState({
    type: 'intervisie-method', active: true, state: { id: 'roddelmethode', options: [] },
  })`);
  await page.locator('.iv-method-view .iv-picture-line').first().waitFor();
}

export async function chooseMethod(page, { lang }) {
  await openNote(page, words[lang].casusPath);
  await run(page, 'intervisie:choose-method');
  await page.locator('.iv-choose').waitFor();
  await page.locator('.iv-choose-fields input').first().fill('75');
}

/** The form that starts a session, with its plan open for changes. */
export async function changePlan(page, { lang }) {
  await openNote(page, words[lang].casusPath);
  await run(page, 'intervisie:start-session');
  await page.locator('.iv-form').waitFor();
  await page.locator('.iv-form summary').last().click();
  await page.locator('.iv-form summary').last().scrollIntoViewIfNeeded();
  await page.locator('.iv-form-modal').evaluate((modal) => modal.scrollTo({ top: modal.scrollHeight }));
}

const ownFolder = { nl: 'Intervisie/Methodes', en: 'Intervisie/Methods' };
const texts = {
  nl: {
    right: ['Korte ronde', 'Vraag', 'Vertel in drie minuten waar je mee zit.'],
    broken: ['Wandelmethode', 'Wandeling', 'Loop met z’n tweeën en laat de ander vertellen.'],
    wrong: 'minuten:: tien\nactief:: duo',
  },
  en: {
    right: ['Short round', 'Question', 'Tell us in three minutes what is on your mind.'],
    broken: ['Walking method', 'Walk', 'Walk in twos and let the other talk.'],
    wrong: 'minutes:: ten\nactive:: pair',
  },
};

const note = (id, [title, phase, instruction], lines) =>
  `---\ntype: intervisie/method\nid: ${id}\ntitle: ${title}\nmode: group\n---\n\n## 1. ${phase}\n\n${lines}\n\n${instruction}\n`;

/** Two methods of one's own, of which one is not right yet. */
export const ownMethodFiles = async (lang) => {
  const { right, broken, wrong } = texts[lang];
  const rightLines = lang === 'nl' ? 'minuten:: 10\nactief:: inbrenger' : 'minutes:: 10\nactive:: presenter';
  return {
    [`${ownFolder[lang]}/${right[0]}.md`]: note('short-round', right, rightLines),
    [`${ownFolder[lang]}/${broken[0]}.md`]: note('walking', broken, wrong),
  };
};

export async function checkMethods(page) {
  await page.evaluate('window.app.workspace.rightSplit.collapse()');
  await run(page, 'intervisie:check-methods');
  await page.locator('.iv-problem').first().waitFor();
}

/** A shared method of which there is one with the same id. */
export async function importMethod(page, { lang }) {
  await run(page, 'intervisie:import-method');
  const text = await readFile(inRoot(`templates/${lang}/methods/adviesronde.md`), 'utf8');
  await page.locator('.iv-form textarea').fill(text);
  await page.locator('.iv-clash').waitFor();
}
