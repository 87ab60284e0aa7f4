// Takes a picture of every screen, in both languages, both themes, on a desktop and on a phone. Those that a page of the
// documentation shows go to docs/screenshots, the others to .screenshots, to be looked at.
// Usage: npm run screenshots [-- --only NAME] [-- --shown], where NAME is part of a name; --shown takes those of pages only.
import { mkdir } from 'node:fs/promises';
import process from 'node:process';
import { chromium } from 'playwright-core';
import { buildPlugin, buildWorkbench } from './lib/build.mjs';
import { ensureChromium } from './lib/chromium.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { readOptions } from './lib/options.mjs';
import { inRoot } from './lib/root.mjs';
import { runScript } from './lib/say.mjs';
import { picturesInDocs } from './screenshots/picturesInDocs.mjs';
import { scenes } from './screenshots/scenes.mjs';
import { makeSmaller } from './screenshots/smaller.mjs';
import { takePicture } from './screenshots/stage.mjs';

const quiet = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'];

const looks = ['nl', 'en'].flatMap((lang) =>
  ['light', 'dark'].flatMap((theme) => [false, true].map((isPhone) => ({ lang, theme, isPhone }))),
);

const picturesOf = (scene) =>
  looks.map((look) => {
    const name = [scene.name, look.theme, look.lang, ...(look.isPhone ? ['phone'] : [])].join('-');
    return { name, scene, look };
  });

/** A browser in a language of its own: what it shows of dates and times follows it. */
const browserIn = async (lang, executablePath) => {
  const locale = { nl: 'nl-NL', en: 'en-GB' }[lang];
  const env = { ...process.env, LANGUAGE: locale.replace('-', '_') };
  return chromium.launch({ executablePath, env, args: [...quiet, `--lang=${locale}`] });
};

async function takePictures(pictures, lang, { shown, executablePath }) {
  const browser = await browserIn(lang, executablePath);
  try {
    for (const { name, scene, look } of pictures.filter((picture) => picture.look.lang === lang)) {
      const isShown = shown.has(`${name}.png`);
      const path = inRoot(`${isShown ? 'docs/screenshots' : '.screenshots'}/${name}.png`);
      await takePicture(browser, scene, look, path);
      if (isShown) await makeSmaller(path);
      console.log(name);
    }
  } finally {
    await browser.close();
  }
}

await runScript(async () => {
  const { only, shown: onlyShown } = readOptions({
    only: { type: 'string', default: '' },
    shown: { type: 'boolean', default: false },
  });
  const shown = await picturesInDocs();
  await ensureInstalled();
  await Promise.all([buildPlugin(), buildWorkbench()]);
  for (const folder of ['docs/screenshots', '.screenshots']) await mkdir(inRoot(folder), { recursive: true });
  const isWanted = ({ name }) => name.includes(only) && (!onlyShown || shown.has(`${name}.png`));
  const pictures = scenes.flatMap(picturesOf).filter(isWanted);
  const executablePath = await ensureChromium();
  for (const lang of ['nl', 'en']) await takePictures(pictures, lang, { shown, executablePath });
});
