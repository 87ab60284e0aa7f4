import { openNote, openPanel, run } from './acts.mjs';
import { sessionNote } from './sessions.mjs';
import { words } from './words.mjs';

/** A casus as it is written in haste, with what leads to people in it. */
const traceable = {
  nl: `---
type: intervisie/casus
status: concept
datum: 2026-11-20
vraag: Hoe krijg ik mijn collega zover dat hij op tijd belt?
---

## Situatie
Dinsdag 3 november belde Fatima el Amrani mij. Haar zoon van 14 was niet op basisschool De Klimop aangekomen. Ik reed naar de Lindelaan in Assen.

## Mijn aandeel
Ik zei tegen Joost dat hij het had moeten melden. Daarna heb ik zelf gebeld.

> [!afloop]- Afloop, nog niet vertellen
> Hij zat bij zijn oma.
`,
  en: `---
type: intervisie/casus
status: draft
date: 2026-11-20
question: How do I get my colleague to ring on time?
---

## Situation
On Tuesday 3 November Fatima Rahman rang me. Her 14-year-old had not turned up at St Mary's Primary. I drove to Linden Road in Leeds.

## My part
I told Owen that he should have reported it. Then I rang them myself.

> [!outcome]- Outcome, not to be told yet
> He was at his grandmother's.
`,
};

const paths = {
  nl: 'Intervisie/Casussen/Niet op school.md',
  en: 'Intervisie/Cases/Not at school.md',
};

const withTraces = async (lang) => ({ [paths[lang]]: traceable[lang] });

async function prepare(page, { lang }) {
  await openNote(page, paths[lang]);
  await run(page, 'intervisie:prepare-casus');
  await page.locator('.iv-preparation').waitFor();
}

async function prepareReady(page, { lang }) {
  await openNote(page, words[lang].casusPath);
  await run(page, 'intervisie:prepare-casus');
  await page.locator('.iv-preparation').waitFor();
}

async function trace(page, { lang, isPhone }) {
  await openNote(page, paths[lang]);
  if (!isPhone) await page.evaluate('window.app.workspace.rightSplit.expand()');
  await run(page, 'intervisie:check-traceability');
  await page.locator('.iv-check-list, .iv-trace').first().waitFor();
}

async function share(page, { lang }) {
  await openNote(page, paths[lang]);
  await run(page, 'intervisie:share-casus');
  await page.locator('.iv-form-modal').waitFor();
}

async function stock(page) {
  await run(page, 'intervisie:stock-of-casussen');
  await page.locator('.iv-stock').waitFor();
}

const asking = async (lang) => ({
  [words[lang].sessionPath]: await sessionNote(lang, {
    method: 'incidentmethode',
    phase: 2,
    start: '10:46:00',
    ends: '11:07:25',
    spent: [285],
    lines: [words[lang].told, words[lang].asked],
  }),
});

const typed = { nl: 'Waarom belde je niet eerder?', en: 'Why did you not ring sooner?' };

async function nudge(page, { lang, isPhone }) {
  if (!isPhone) await openNote(page, words[lang].sessionPath);
  await openPanel(page);
  await page.locator('.iv-capture-text').fill(typed[lang]);
  await page.locator('.iv-nudge-text').filter({ hasText: /./ }).first().waitFor();
}

/** The screens around a casus: preparing, privacy, sharing, the stock, and the coach that looks along. */
export const casusScenes = [
  { name: 'prepare', play: prepare, files: withTraces },
  { name: 'prepare-ready', play: prepareReady },
  { name: 'traceable', play: trace, files: withTraces },
  { name: 'share', play: share, files: withTraces },
  { name: 'stock', play: stock },
  { name: 'nudge', play: nudge, files: asking },
];
