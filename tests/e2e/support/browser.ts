import { chromium, type Browser } from 'playwright-core';
import { findChromium } from '../../../scripts/lib/chromium.mjs';

/** Pages of the browser's own window, which costs each context more than the page under test does. */
const ownPages = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'WebUIOmniboxFullPopup', 'InitialWebUI'];

/** What Playwright switches off itself; a list of ours takes the place of its list. */
const byPlaywright = [
  'AimEnabled',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'ThirdPartyStoragePartitioning',
];

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--disable-features=${[...ownPages, ...byPlaywright, 'SpareRendererForSitePerProcess'].join(',')}`,
];

let launched: Promise<Browser> | null = null;

async function launch(): Promise<Browser> {
  const executablePath = await findChromium();
  if (executablePath === null) throw new Error('No Chromium here: `npm test` finds or installs one.');
  const browser = await chromium.launch({ executablePath, args: quiet });
  browser.once('disconnected', () => (launched = null));
  return browser;
}

/** The one Chromium of a worker, started at first use; it goes with the worker, and after a crash there is another. Each workbench has its own context in it. */
export function sharedBrowser(): Promise<Browser> {
  launched ??= launch();
  return launched;
}
