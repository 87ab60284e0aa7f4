import { mkdir, writeFile } from 'node:fs/promises';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { serveBuilt } from '../lib/serve.mjs';
import { inFreshPage } from './browser.mjs';
import { bareRows } from './coach/bareEditor.mjs';
import { workbenchRows } from './coach/inWorkbench.mjs';
import { path, sessionNote } from './coach/note.mjs';
import { putPlugins } from './coach/plugins.mjs';
import { inTemporaryFolder } from './folder.mjs';

export { judgeRows } from './coach/judging.mjs';

/** What a keystroke costs in a note of 10,000 lines with the coach, beside an extension that does nothing. */
export async function coachRows(browser) {
  return inTemporaryFolder(async (vault) => {
    await mkdir(join(vault, '.obsidian'));
    await writeFile(join(vault, path), sessionNote());
    await putPlugins(vault);
    const server = await serveBuilt({ vault, port: 0 });
    try {
      return [
        { what: 'load of the machine, last minute', values: [loadavg()[0]], unit: '' },
        ...(await inFreshPage(browser, server.url, bareRows)),
        ...(await inFreshPage(browser, server.url, workbenchRows)),
      ];
    } finally {
      await server.close();
    }
  });
}
