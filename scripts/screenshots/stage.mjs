import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { run } from './acts.mjs';
import { serveBuilt } from '../lib/serve.mjs';
import { enablePlugin, putPlugin } from '../lib/release.mjs';
import { inRoot } from '../lib/root.mjs';

const vaults = {
  nl: { name: 'Praktijk', folder: 'workbench/demo-vault' },
  en: { name: 'Practice', folder: 'workbench/demo-vault-en' },
};
const hidesCursor = '.cm-cursorLayer { visibility: hidden !important; }';
const now = new Date('2026-11-21T11:00:00+01:00');
const desktop = { viewport: { width: 1200, height: 800 } };
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

async function makeVault(lang, files) {
  const dir = join(await mkdtemp(join(tmpdir(), 'pictures-')), vaults[lang].name);
  await cp(inRoot(vaults[lang].folder), dir, { recursive: true });
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(dir, path)), { recursive: true });
    await writeFile(join(dir, path), text);
  }
  await putPlugin(dir);
  await enablePlugin(dir);
  await writeFile(join(dir, '.obsidian/plugins/intervisie/data.json'), '{ "initials": "MB" }\n');
  return dir;
}

/** The panel says when the plugin has read the vault; on a phone it then makes room. */
async function openPage(browser, url, { lang, theme, isPhone }) {
  const context = await browser.newContext({
    ...(isPhone ? phone : desktop),
    colorScheme: theme,
    reducedMotion: 'reduce',
    locale: lang === 'en' ? 'en-GB' : 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
  });
  await context.clock.setFixedTime(now);
  const page = await context.newPage();
  await page.goto(`${url}/?lang=${lang}`);
  await page.waitForFunction('window.app?.workspace?.layoutReady === true');
  await run(page, 'intervisie:open-session-panel');
  await page.locator('.iv-panel-headline, .iv-phase-title').waitFor();
  await page.evaluate(`window.app.workspace.${isPhone ? 'right' : 'left'}Split.collapse()`);
  return page;
}

/** Opens the workbench on a vault of its own, plays a scene on it and takes its picture. */
export async function takePicture(browser, scene, look, path) {
  const dir = await makeVault(look.lang, (await scene.files?.(look.lang)) ?? {});
  const server = await serveBuilt({ vault: dir, port: 0 });
  try {
    const page = await openPage(browser, server.url, look);
    // A scene that opens a window of its own gives its page.
    const shown = (await scene.play(page, look)) ?? page;
    await page.evaluate('document.activeElement?.blur()');
    await page.mouse.move(0, 0);
    await shown.screenshot({
      path,
      animations: 'disabled',
      caret: 'hide',
      style: hidesCursor,
      ...(await scene.clip?.(page)),
    });
    await page.context().close();
  } finally {
    await server.close();
    await rm(dirname(dir), { recursive: true, force: true });
  }
}
