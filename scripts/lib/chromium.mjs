import process from 'node:process';
import { firstRunnable, onPath } from './onPath.mjs';
import { run } from './run.mjs';
import { Stop } from './say.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const macPlaces = ['Chromium', 'Google Chrome', 'Microsoft Edge'].map(
  (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
);
const windowsPlaces = () =>
  ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
    .map((name) => process.env[name])
    .filter(Boolean)
    .flatMap((folder) => [
      `${folder}\\Google\\Chrome\\Application\\chrome.exe`,
      `${folder}\\Chromium\\Application\\chrome.exe`,
      `${folder}\\Microsoft\\Edge\\Application\\msedge.exe`,
    ]);

async function firstOnPath() {
  for (const name of names) {
    const found = await onPath(name);
    if (found) return found;
  }
  return null;
}

/** A Chromium that is already here: CHROMIUM_PATH, then the PATH, then the usual places; null when there is none. */
export async function findChromium() {
  const given = process.env.CHROMIUM_PATH;
  if (given) return firstRunnable([given]);
  if (process.platform === 'win32') return firstRunnable(windowsPlaces());
  return (await firstOnPath()) ?? (process.platform === 'darwin' ? firstRunnable(macPlaces) : null);
}

/** How to run a program as root without asking: `[]` as root, `['sudo', '-n']` where that works, else null. */
async function rootPrefix() {
  if (process.getuid?.() === 0) return [];
  if (!(await onPath('sudo'))) return null;
  return (await run('sudo', ['-n', 'true'], { stdio: 'ignore' })) === 0 ? ['sudo', '-n'] : null;
}

async function installFromDebian() {
  const prefix = (await onPath('apt-get')) ? await rootPrefix() : null;
  if (prefix === null) return;
  console.log('Installing Chromium…');
  const apt = (...args) => {
    const [program, ...rest] = [...prefix, 'apt-get', ...args];
    return run(program, rest, { env: { DEBIAN_FRONTEND: 'noninteractive' } });
  };
  await apt('update', '-qq');
  await apt('install', '-y', '-qq', '--no-install-recommends', 'chromium');
}

/** A Chromium, installed when this may be done. Otherwise stops with what to do. */
export async function ensureChromium() {
  const given = process.env.CHROMIUM_PATH;
  const found = await findChromium();
  if (found) return found;
  if (given) throw new Stop(`CHROMIUM_PATH names ${given}, and that cannot be run.`);
  await installFromDebian();
  const installed = await findChromium();
  if (installed) return installed;
  throw new Stop('No Chromium here: install Chromium or Google Chrome, or name one in CHROMIUM_PATH.');
}
