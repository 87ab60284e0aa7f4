import { runScript } from './lib/say.mjs';
import { openWorkbench, workbenchOptions } from './lib/workbench.mjs';

await runScript(async () => {
  const options = await workbenchOptions();
  let reload = () => undefined;
  const build = async (vault) => {
    const { buildOnChange } = await import('./lib/rebuild.mjs');
    await buildOnChange(vault, () => reload());
  };
  const server = await openWorkbench(options, { build, reloads: true });
  reload = server.reload;
});
