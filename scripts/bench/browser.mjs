import { chromium } from 'playwright-core';
import { ensureChromium } from '../lib/chromium.mjs';

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts the Chromium that is here. */
export async function launch() {
  return chromium.launch({ executablePath: await ensureChromium(), args: quiet });
}

/** Opens an address in a context of its own, which shares nothing with earlier ones. */
export async function inFreshPage(browser, address, work) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'nl-NL' });
  try {
    const page = await context.newPage();
    await page.goto(address, { waitUntil: 'commit' });
    return await work(page);
  } finally {
    await context.close();
  }
}

export const isReady = 'window.app?.workspace?.layoutReady === true';
