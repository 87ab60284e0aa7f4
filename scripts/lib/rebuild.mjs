import { watch } from 'chokidar';
import esbuild from 'esbuild';
import { options as pluginOptions } from '../../esbuild.config.mjs';
import { buildServer, copyIndex, pageOptions, styleOptions } from '../../workbench/build/build.mjs';
import { putPlugin } from './release.mjs';
import { inRoot } from './root.mjs';

/** Calls back after each build that went well; esbuild itself shows what did not. */
const whenBuilt = (done) => ({
  name: 'when-built',
  setup: (build) => build.onEnd((result) => (result.errors.length === 0 ? done() : undefined)),
});

async function keepBuilt(options, done) {
  const context = await esbuild.context({ ...options, plugins: [whenBuilt(done)] });
  await context.rebuild().catch(() => undefined);
  await context.watch();
}

/** Builds plugin, page and server, and again at each change of plugin and page. `changed` follows each new build. */
export async function buildOnChange(vault, changed) {
  const renewPlugin = async () => {
    await putPlugin(vault);
    changed();
  };
  await Promise.all([buildServer(), copyIndex()]);
  await keepBuilt(pluginOptions, renewPlugin);
  await keepBuilt(pageOptions, changed);
  await keepBuilt(styleOptions, changed);
  const copied = [
    [['styles.css', 'manifest.json'], renewPlugin],
    [['workbench/page/index.html'], () => copyIndex().then(changed)],
  ];
  for (const [files, renew] of copied) watch(files.map(inRoot), { ignoreInitial: true }).on('all', renew);
}
