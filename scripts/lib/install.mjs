import { stat } from 'node:fs/promises';
import { inRoot } from './root.mjs';
import { runNpm } from './run.mjs';
import { Stop } from './say.mjs';

const changed = async (path) => (await stat(inRoot(path)).catch(() => null))?.mtimeMs ?? 0;

/** Installs the packages of the lockfile when they are absent or older than it. */
export async function ensureInstalled() {
  const [installed, wanted] = await Promise.all(
    ['node_modules/.package-lock.json', 'package-lock.json'].map(changed),
  );
  if (installed >= wanted && installed > 0) return;
  console.log('Installing packages…');
  if ((await runNpm(['ci', '--include=dev'])) !== 0)
    throw new Stop('The packages could not be installed; npm says why above.');
}
