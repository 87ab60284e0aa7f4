// Writes the pictures of docs/screenshots. Usage: npm run screenshots [-- --only NAME], where NAME is part of a name.
import { mkdir } from 'node:fs/promises';
import process from 'node:process';
import { chromium } from 'playwright-core';
import { buildPlugin, buildWorkbench } from './lib/build.mjs';
import { ensureChromium } from './lib/chromium.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { readOptions } from './lib/options.mjs';
import { inRoot } from './lib/root.mjs';
import { runScript } from './lib/say.mjs';
import { scenes } from './screenshots/scenes.mjs';
import { takePicture } from './screenshots/stage.mjs';

const quiet = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'];

function picturesOf(scene) {
  const picture = (look, isPhone) => {
    const [theme, lang] = look.split('-');
    const name = [scene.name, theme, lang, ...(isPhone ? ['phone'] : [])].join('-');
    return { name, scene, look: { theme, lang, isPhone } };
  };
  const onPhone = (scene.phone ?? []).map((look) => picture(look, true));
  return [...scene.looks.map((look) => picture(look, false)), ...onPhone];
}

/** A browser in a language of its own: what it shows of dates and times follows it. */
const browserIn = async (lang, executablePath) => {
  const locale = { nl: 'nl-NL', en: 'en-GB' }[lang];
  const env = { ...process.env, LANGUAGE: locale.replace('-', '_') };
  return chromium.launch({ executablePath, env, args: [...quiet, `--lang=${locale}`] });
};

async function takePictures(pictures, lang, executablePath) {
  const browser = await browserIn(lang, executablePath);
  try {
    for (const { name, scene, look } of pictures.filter((picture) => picture.look.lang === lang)) {
      await takePicture(browser, scene, look, inRoot(`docs/screenshots/${name}.png`));
      console.log(name);
    }
  } finally {
    await browser.close();
  }
}

await runScript(async () => {
  const { only } = readOptions({ only: { type: 'string', default: '' } });
  await ensureInstalled();
  await Promise.all([buildPlugin(), buildWorkbench()]);
  await mkdir(inRoot('docs/screenshots'), { recursive: true });
  const pictures = scenes.flatMap(picturesOf).filter(({ name }) => name.includes(only));
  const chromiumPath = await ensureChromium();
  for (const lang of ['nl', 'en']) await takePictures(pictures, lang, chromiumPath);
});
