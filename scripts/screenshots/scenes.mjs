import { control, openNote, openPanel, run } from './acts.mjs';
import {
  changePlan,
  checkMethods,
  chooseMethod,
  importMethod,
  methodPage,
  ownMethodFiles,
} from './methodScenes.mjs';
import { casusScenes } from './casusScenes.mjs';
import { learningScenes } from './learningScenes.mjs';
import { sessionNote } from './sessions.mjs';
import { sessionScenes } from './sessionScenes.mjs';
import { words } from './words.mjs';

const incident = (phase, clock, lines) => async (lang) => ({
  [words[lang].sessionPath]: await sessionNote(lang, {
    method: 'incidentmethode',
    phase,
    ...clock,
    lines: lines.map((part) => words[lang][part]),
  }),
});

const socratic = async (lang) => ({
  [words[lang].sessionPath]: await sessionNote(lang, {
    method: 'socratisch',
    phase: 3,
    start: '10:40:00',
    ends: '11:02:15',
    spent: [312, 638],
    lines: [words[lang].told, words[lang].marked],
  }),
});

const asking = incident(2, { start: '10:46:00', ends: '11:07:25', spent: [285] }, ['told', 'asked']);
const paused = incident(2, { start: '10:31:00', left: 412, spent: [285] }, ['told', 'asked']);
const viewing = { start: '10:31:00', spent: [285, 890] };
const round = incident(3, { ...viewing, ends: '11:05:50' }, ['told', 'asked', 'viewed']);
const overtime = incident(3, { ...viewing, ends: '10:58:40' }, ['told', 'asked', 'viewed']);

/** Opens the session's note, and beside it (on a phone over it) its panel. */
async function panelBesideNote(page, { lang, isPhone }) {
  if (!isPhone) await openNote(page, words[lang].sessionPath);
  await openPanel(page);
}

async function questions(page, look) {
  await panelBesideNote(page, look);
  await page.locator('.iv-panel-scroll').evaluate((part) => part.scrollTo({ top: part.scrollHeight }));
}

async function newCasus(page, { lang }) {
  await openNote(page, words[lang].casusPath);
  await run(page, 'intervisie:new-casus');
  const { title, casusQuestion, themes } = words[lang].forms;
  for (const [at, text] of [title, casusQuestion, themes].entries()) await control(page, at + 1).fill(text);
}

async function startSession(page, { lang }) {
  await openNote(page, words[lang].casusPath);
  await run(page, 'intervisie:start-session');
  await control(page, 2).selectOption('incidentmethode');
  await control(page, 6).selectOption('AK');
}

async function plan(page, look) {
  await startSession(page, look);
  await page.locator('.iv-form-modal').evaluate((modal) => modal.scrollTo({ top: modal.scrollHeight }));
}

async function finish(page, look) {
  await panelBesideNote(page, look);
  await run(page, 'intervisie:finish-session');
  const { takeAways, action } = words[look.lang].forms;
  for (const [at, text] of takeAways.entries()) await control(page, at).fill(text);
  await page.locator('.iv-action-row input').first().fill(action);
  await page.locator('.iv-action-row select').selectOption('MB');
  await page.locator('.iv-action-row input').nth(1).fill(words[look.lang].forms.due);
}

async function finishBelow(page, look) {
  await finish(page, look);
  await page.locator('details:has(.iv-scale) > summary').click();
  for (const [question, answer] of [4, 4, 3].entries())
    await page
      .locator('.iv-scale')
      .nth(question)
      .locator('input')
      .nth(answer - 1)
      .check();
  await page.locator('.iv-form-modal').evaluate((modal) => modal.scrollTo({ top: modal.scrollHeight }));
}

async function reflection(page, { lang }) {
  await openNote(page, words[lang].sessionPath);
  await run(page, 'intervisie:new-reflection');
  const { insight, takeAlong, plan, due } = words[lang].forms;
  for (const [at, text] of [insight, takeAlong, plan, due].entries()) await control(page, at + 1).fill(text);
}

async function openActions(page) {
  await run(page, 'intervisie:open-actions');
  await page.locator('.iv-action').nth(4).waitFor();
}

async function addAction(page, { lang }) {
  await openNote(page, words[lang].casusPath);
  await run(page, 'intervisie:add-action');
  await control(page, 0).fill(words[lang].forms.addAction);
  await control(page, 2).fill(words[lang].forms.due);
}

async function settings(page) {
  await page.evaluate("window.app.setting.open(); window.app.setting.openTabById('intervisie')");
}

async function casus(page, { lang }) {
  await openNote(page, words[lang].casusPath);
  await page.evaluate('window.app.workspace.rightSplit.collapse()');
}

const emptyPanel = (page, { lang }) => openNote(page, words[lang].casusPath);

async function alone(page, { lang }) {
  await openNote(page, words[lang].casusPath);
  await run(page, 'intervisie:start-session');
  await control(page, 2).selectOption('gibbs');
  await page.locator('.iv-form-buttons .mod-cta').click();
  await page.locator('.iv-phase-title').waitFor();
  await page.locator('.view-header-title', { hasText: '2026-11-21' }).waitFor();
}

async function privacyCheck(page, look) {
  await casus(page, look);
  await page.evaluate(`(() => {
    const { editor } = window.app.workspace.activeEditor;
    const line = editor.lastLine();
    editor.scrollIntoView({ from: { line, ch: 0 }, to: { line, ch: 0 } });
  })()`);
}

/** Only what the plugin shows there. */
const ownSettings = async (page) => ({
  clip: await page.locator('.vertical-tab-content-container').boundingBox(),
});

const doneFile = async (lang) => {
  const files = await round(lang);
  const done = { nl: ['bezig', 'afgerond'], en: ['running', 'done'] }[lang];
  return { [words[lang].sessionPath]: files[words[lang].sessionPath].replace(...done) };
};

/** Every screen: what is in the vault, and what is done to get there. */
export const scenes = [
  ...sessionScenes,
  ...casusScenes,
  ...learningScenes,
  { name: 'casus', play: casus },
  { name: 'new-casus', play: newCasus },
  { name: 'start-session', play: startSession, files: doneFile },
  { name: 'plan', play: plan, files: doneFile },
  { name: 'session-panel', play: panelBesideNote, files: asking },
  { name: 'marks', play: questions, files: socratic },
  { name: 'round', play: panelBesideNote, files: round },
  { name: 'overtime', play: panelBesideNote, files: overtime },
  { name: 'paused', play: panelBesideNote, files: paused },
  { name: 'empty-panel', play: emptyPanel, files: doneFile },
  { name: 'finish', play: finish, files: round },
  { name: 'finish-evaluation', play: finishBelow, files: round },
  { name: 'reflection', play: reflection, files: doneFile },
  { name: 'actions', play: openActions, files: doneFile },
  { name: 'add-action', play: addAction },
  { name: 'alone', play: alone, files: doneFile },
  { name: 'privacy', play: privacyCheck },
  { name: 'choose-method', play: chooseMethod, files: doneFile },
  { name: 'method-page', play: methodPage, files: doneFile },
  { name: 'change-plan', play: changePlan, files: doneFile },
  {
    name: 'check-methods',
    play: checkMethods,
    files: ownMethodFiles,
  },
  { name: 'import-method', play: importMethod },
  { name: 'settings', play: settings, clip: ownSettings },
];
