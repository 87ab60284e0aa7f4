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

/** Opens the review at one of its parts, as one comes there by its door. */
const part = (id) => async (page) => {
  await run(page, 'intervisie:review');
  const section = page.locator(`.iv-review-part[data-part=${id}]`);
  await section.waitFor();
  if (id === 'timeline') return;
  // What stands above it is drawn when it comes into sight, and pushes it down.
  while ((await page.locator('.iv-review-waiting').count()) > 0) {
    await page.locator('.iv-review-waiting').first().scrollIntoViewIfNeeded();
    await page.evaluate('new Promise((drawn) => requestAnimationFrame(drawn))');
  }
  await section.evaluate((one) => one.scrollIntoView({ block: 'start' }));
};

async function lookBack(page) {
  await run(page, 'intervisie:look-back');
  await page.locator('.iv-look-back').waitFor();
}

async function codeBlock(page, { lang }) {
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
  { name: 'code-block', play: codeBlock, files: async (lang) => ({ [blockPath[lang]]: block[lang] }) },
];
