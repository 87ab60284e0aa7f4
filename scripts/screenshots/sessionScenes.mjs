import { control, openNote, openPanel, run } from './acts.mjs';
import { sessionNote } from './sessions.mjs';
import { words } from './words.mjs';

const session = (method, phase, clock, lines, more) => async (lang) => ({
  [words[lang].sessionPath]: await sessionNote(lang, {
    method,
    phase,
    start: '10:31:00',
    ...clock,
    lines: lines.map((part) => words[lang][part] ?? []),
    more: more?.[lang] ?? {},
  }),
});

const observer = { nl: { observator: 'LH' }, en: { observer: 'LH' } };
const talked = {
  nl: {
    tijdbewaker: 'TD',
    gesproken: ['MB 182', 'AK 95', 'JV 61'],
    'aan-het-woord': 'RS 2026-11-21T10:59:12+01:00',
  },
  en: { timekeeper: 'TD', talked: ['MB 182', 'AK 95', 'JV 61'], talking: 'RS 2026-11-21T10:59:12+01:00' },
};

/** What the sessions of these scenes hold. */
export const files = {
  places: session('tienstappen', 2, { ends: '11:03:10', spent: [402] }, ['told', 'carded']),
  answering: session('tienstappen', 4, { ends: '11:12:40', spent: [402, 511, 290] }, ['told', 'marked']),
  wording: session('tienstappen', 7, { ends: '11:05:20', spent: [402, 511, 290, 880, 610, 590] }, [
    'told',
    'marked',
    'nothing',
    'nothing',
    'nothing',
    'nothing',
    'worded',
  ]),
  parked: session('incidentmethode', 5, { ends: '11:12:40', spent: [285, 890, 905, 610] }, [
    'told',
    'asked',
    'viewed',
    'parkedAdvice',
  ]),
  silence: session('roddelmethode', 3, { ends: '11:09:05', spent: [402, 511] }, ['told', 'asked', 'viewed']),
  writeFirst: session('tienstappen', 2, { ends: '11:07:10', spent: [402] }, ['told']),
  ofOneself: session('balintgroep', 5, { ends: '11:04:10', spent: [] }, ['told']),
  observed: session('incidentmethode', 2, { ends: '11:07:25', spent: [285] }, ['told', 'asked'], observer),
  talked: session(
    'incidentmethode',
    3,
    { ends: '11:05:50', spent: [285, 890] },
    ['told', 'asked', 'viewed'],
    talked,
  ),
  copied: async (lang) => {
    const [[path, text]] = Object.entries(await files.places(lang));
    const copy = path.replace(/\.md$/, '.sync-conflict-20261121-105512-K7QX2MA.md');
    return {
      [path]: text,
      [copy]: text.replace(words[lang].carded[0], `${words[lang].carded[0]}\n${words[lang].onlyInCopy}`),
    };
  },
};

async function panel(page, { lang, isPhone }) {
  if (!isPhone) await openNote(page, words[lang].sessionPath);
  await openPanel(page);
}

const lowest = (page, selector) =>
  page
    .locator(selector)
    .first()
    .evaluate((part) => part.scrollTo({ top: part.scrollHeight }));

async function observing(page, look) {
  await panel(page, look);
  await lowest(page, '.iv-panel-scroll');
}

async function places(page, look) {
  await panel(page, look);
  await page
    .locator('.iv-cards')
    .first()
    .evaluate((part) => part.scrollIntoView());
}

async function keys(page, look) {
  await panel(page, look);
  await run(page, 'intervisie:show-session-keys');
}

async function rota(page, { lang }) {
  await openNote(page, words[lang].casusPath);
  await run(page, 'intervisie:show-rota');
}

async function handOver(page, look) {
  await panel(page, look);
  await run(page, 'intervisie:hand-over-roles');
}

async function opening(page, { lang }) {
  await openNote(page, words[lang].casusPath);
  await run(page, 'intervisie:open-meeting');
}

/** The steps of an opening are read from the notes; a key before one is there would be for the step before it. */
async function nextStep(page, step) {
  await page.keyboard.press('Alt+s');
  await page.locator(`li:nth-child(${step}) > button[aria-current="step"]`).waitFor();
}

async function promises(page, look) {
  await opening(page, look);
  await nextStep(page, 2);
}

async function offers(page, look) {
  await promises(page, look);
  await nextStep(page, 3);
}

/** On a desktop the room screen is a window of its own, which is the page to take a picture of. */
async function room(page, look) {
  await panel(page, look);
  const popup = look.isPhone ? null : page.context().waitForEvent('page');
  await run(page, 'intervisie:open-room-screen');
  await (await popup)?.setViewportSize({ width: 1200, height: 800 });
  return popup;
}

async function paste(page, look) {
  await panel(page, look);
  await page.locator('.iv-capture-text').focus();
  await page.evaluate(`(() => {
    const data = new DataTransfer();
    data.setData('text/plain', ${JSON.stringify(words[look.lang].chat)});
    const paste = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
    document.activeElement.dispatchEvent(paste);
  })()`);
}

async function closing(page, look) {
  await panel(page, look);
  await run(page, 'intervisie:finish-session');
  await control(page, 0).fill(words[look.lang].forms.takeAways[0]);
  await lowest(page, '.iv-form-modal');
}

/** The screens of a session, beside those of scenes.mjs. */
export const sessionScenes = [
  { name: 'opening', play: opening },
  { name: 'promises', play: promises },
  { name: 'offers', play: offers },
  { name: 'rota', play: rota },
  { name: 'hand-over', play: handOver, files: files.places },
  { name: 'talk-time', play: observing, files: files.talked },
  { name: 'question-places', play: places, files: files.places },
  { name: 'answering', play: panel, files: files.answering },
  { name: 'wording', play: panel, files: files.wording },
  { name: 'parked', play: panel, files: files.parked },
  { name: 'silence', play: panel, files: files.silence },
  { name: 'write-first', play: panel, files: files.writeFirst },
  { name: 'for-yourself', play: panel, files: files.ofOneself },
  { name: 'observer', play: observing, files: files.observed },
  { name: 'keys', play: keys, files: files.places },
  { name: 'paste', play: paste, files: files.places },
  { name: 'conflict-copy', play: panel, files: files.copied },
  { name: 'closing', play: closing, files: files.observed },
  { name: 'room', play: room, files: files.places },
];
