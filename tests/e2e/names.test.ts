import { afterAll, beforeAll, expect, test } from 'vitest';

import { nl } from '@/i18n/nl';
import { time } from './steps/session';
import { startWorkbench, type Workbench } from './support/workbench';

const existing = 'Intervisie/Casussen/Al Bezet.md';
const existingText = '---\ntype: intervisie/casus\nvraag: Blijf ik staan?\n---\n\nNiet overschrijven.\n';

let workbench: Workbench;

beforeAll(async () => {
  workbench = await startWorkbench({ time, files: { [existing]: existingText } });
});

afterAll(() => workbench.close());

const titles: Record<string, string> = {
  'three hundred characters': 'Een titel van driehonderd tekens '.repeat(10).slice(0, 300),
  'a slash': 'In / uit huis',
  'a backslash': 'In \\ uit huis',
  'a colon': 'Thuis: de keuken',
  'an asterisk': 'Met * erin',
  'a question mark': 'Waarom zweeg ik?',
  'double quotes': 'Hij zei "nee"',
  'angle brackets': '<b>Vet</b>',
  'a bar': 'Links | rechts',
  'a hash': 'Plan #2',
  'a caret': 'Hoog ^ laag',
  'square brackets': 'De [[deur]] dicht',
  'nothing but forbidden characters': '???',
  emoji: '👩‍👧‍👦 thuis 🔥',
  'three hundred emoji': '👩‍👧‍👦'.repeat(300),
  'a trailing dot': 'En toen niets.',
  'a leading dot': '.verborgen',
  'a device name': 'CON',
  'a device name with an ending': 'nul.txt',
  'an existing name': 'Al Bezet',
  'an existing name in other case': 'AL BEZET',
  'accents and quotes': 'Coördinatie’s ‘café’ à la carte',
  'a comment': 'Alles %% weg %%',
};

async function bytes(): Promise<Record<string, string>> {
  const paths = await workbench.list();
  const texts = await Promise.all(
    paths.map(async (path): Promise<[string, string]> => [path, await workbench.read(path)]),
  );
  return Object.fromEntries(texts);
}

/** Makes a casus by the form and gives the path of its note, the only file that may be new. */
async function makeCasus(title: string): Promise<string> {
  const { page } = workbench;
  const before = await bytes();
  await workbench.run('intervisie:new-casus');
  await page.getByLabel(nl.casus.title, { exact: true }).fill(title);
  await page.getByRole('button', { name: nl.casus.make }).click();
  await page.locator('.modal').waitFor({ state: 'detached' });
  const after = await bytes();
  expect(after).toMatchObject(before);
  const made = Object.keys(after).filter((path) => !(path in before));
  expect(made).toHaveLength(1);
  const [path = ''] = made;
  await page.waitForFunction(
    `window.app.metadataCache.getCache(${JSON.stringify(path)})?.frontmatter?.type === 'intervisie/casus'`,
  );
  return path;
}

/** Starts a session about the casus that is open and gives the path of its note. */
async function startSession(): Promise<string> {
  const { page } = workbench;
  const before = await workbench.list();
  await workbench.run('intervisie:start-session');
  await page.getByRole('button', { name: nl.session.start.submit, exact: true }).click();
  await page.locator('.modal').waitFor({ state: 'detached' });
  const made = (await workbench.list()).filter((path) => !before.includes(path));
  expect(made).toHaveLength(1);
  return made[0] ?? '';
}

const linksOf = (path: string): Promise<string[]> =>
  workbench.page.evaluate<string[]>(
    `Object.keys(window.app.metadataCache.resolvedLinks[${JSON.stringify(path)}] ?? {})`,
  );

const forbidden = /[\\/:*?"<>|#^[\]]/;
const device = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

test.each(Object.entries(titles))(
  'P12, P13: %s in a title gives a new note that links find',
  async (_name, title) => {
    const casus = await makeCasus(title);
    const name = casus.replace(/^Intervisie\/Casussen\//, '').replace(/\.md$/, '');
    expect(name).not.toMatch(forbidden);
    expect(name).not.toMatch(device);
    expect(name).not.toMatch(/^[. ]|[. ]$/);
    expect(new TextEncoder().encode(`${name}.md`).length).toBeLessThanOrEqual(255);
    await workbench.page.locator('.view-header-title').getByText(name, { exact: true }).waitFor();

    const session = await startSession();
    await expect.poll(() => linksOf(session)).toEqual([casus]);
    expect(await workbench.read(existing)).toBe(existingText);
    expect(await workbench.log()).toEqual([]);
  },
);
