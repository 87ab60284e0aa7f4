import { runNode } from './run.mjs';
import { Stop } from './say.mjs';

async function build(what, path, ...args) {
  if ((await runNode(path, args)) !== 0)
    throw new Stop(`The ${what} could not be built; the reason stands above.`);
}

/** Builds the plugin as it is released. */
export const buildPlugin = () => build('plugin', 'esbuild.config.mjs', 'production');

export const buildWorkbench = () => build('workbench', 'workbench/build/build.mjs');
