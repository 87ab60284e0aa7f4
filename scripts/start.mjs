import { buildPlugin, buildWorkbench } from './lib/build.mjs';
import { runScript } from './lib/say.mjs';
import { openWorkbench, workbenchOptions } from './lib/workbench.mjs';

const build = () => Promise.all([buildPlugin(), buildWorkbench()]);

await runScript(async () => openWorkbench(await workbenchOptions(), { build }));
