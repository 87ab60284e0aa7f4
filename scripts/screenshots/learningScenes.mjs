import { run } from './acts.mjs';

const block = {
  nl: `# Voor de begeleiding

\`\`\`intervisie
toon: sessies
periode: laatste 52 weken
\`\`\`

Wat er nog openstaat:

\`\`\`intervisie
toon: acties
\`\`\`
`,
  en: `# For my supervision

\`\`\`intervisie
show: sessions
period: last 52 weeks
\`\`\`

What is still open:

\`\`\`intervisie
show: actions
\`\`\`
`,
};
const blockPath = { nl: 'Begeleiding.md', en: 'Supervision.md' };

/** Notes that came in by hand or from another program, each with one thing wrong. */
const broken = {
  nl: {
    'Intervisie/Casussen/Te laat bij de poort.md':
      '---\ntype: intervisie/casus\nstatus: besproke\ndatum: 31-10-2026\nvraag: Wat doe ik als niemand opendoet?\n---\n',
    'Intervisie/Reflecties/2026-11-01 Reflectie.md':
      '---\ntype: intervisie/reflection\ndatum: 2026-11-01\nsessie: "[[2026-10-31 Bij de poort]]"\n---\n\n## Inzicht\n\nIk bleef staan.\n',
    'Intervisie/Sessies/2026-10-31 Overgetikt.md':
      '---\ntype: intervisie/session\ndatum: 2026-10-31\nmethode: "gibbs\n---\n\n## Wat we meenemen\n',
  },
  en: {
    'Intervisie/Cases/Late at the gate.md':
      '---\ntype: intervisie/casus\nstatus: discused\ndate: 31-10-2026\nquestion: What do I do when nobody opens?\n---\n',
    'Intervisie/Reflections/2026-11-01 Reflection.md':
      '---\ntype: intervisie/reflection\ndate: 2026-11-01\nsession: "[[2026-10-31 At the gate]]"\n---\n\n## Insight\n\nI stayed.\n',
    'Intervisie/Sessions/2026-10-31 Typed over.md':
      '---\ntype: intervisie/session\ndate: 2026-10-31\nmethod: "gibbs\n---\n\n## What we take along\n',
  },
};

async function checkNotes(page) {
  await alone(page);
  await run(page, 'intervisie:check-notes');
  await page.locator('.iv-mend-problem').nth(2).waitFor();
}

/** Gives a view the whole width. */
const alone = (page) => page.evaluate('window.app.workspace.rightSplit.collapse()');

/** Opens the review at one of its parts, as one comes there by its door. */
const part = (id) => async (page) => {
  await alone(page);
  await run(page, 'intervisie:review');
  const section = page.locator(`.iv-review-part[data-part=${id}]`);
  await section.waitFor();
  if (id === 'timeline') return;
  // What stands above it is drawn when it comes into sight, and pushes it down.
  await page.evaluate(`(async () => {
    for (;;) {
      const waiting = document.querySelector('.iv-review-waiting');
      if (!waiting) return;
      waiting.scrollIntoView();
      await new Promise((drawn) => requestAnimationFrame(drawn));
    }
  })()`);
  await section.evaluate((one) => one.scrollIntoView({ block: 'start' }));
};

async function lookBack(page) {
  await run(page, 'intervisie:look-back');
  await page.locator('.iv-look-back').waitFor();
}

async function codeBlock(page, { lang }) {
  await alone(page);
  await page.evaluate(`(async () => {
    const { vault, workspace } = window.app;
    const file = vault.getFileByPath(${JSON.stringify(blockPath[lang])});
    await workspace.getLeaf(false).openFile(file, { state: { mode: 'preview' } });
  })()`);
  await page.locator('.iv-query-row').nth(3).waitFor();
}

/** The screens of what was learned over time. */
export const learningScenes = [
  { name: 'review', play: part('timeline') },
  { name: 'themes', play: part('themes') },
  { name: 'effect', play: part('effect') },
  { name: 'half-year', play: part('halfYear') },
  { name: 'look-back', play: lookBack },
  { name: 'check-notes', play: checkNotes, files: async (lang) => broken[lang] },
  { name: 'code-block', play: codeBlock, files: async (lang) => ({ [blockPath[lang]]: block[lang] }) },
];
