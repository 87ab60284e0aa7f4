import { buildPlugin } from './lib/release.mjs';
import { runScript } from './lib/say.mjs';
import { openWorkbench, workbenchOptions } from './lib/workbench.mjs';

async function build() {
  const { buildWorkbench } = await import('../workbench/build/build.mjs');
  await Promise.all([buildPlugin(), buildWorkbench()]);
}

await runScript(async () => openWorkbench(await workbenchOptions(), { build }));
