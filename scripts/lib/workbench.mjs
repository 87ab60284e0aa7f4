import { checkPort, serveUntilStopped } from './serve.mjs';
import { ensureInstalled } from './install.mjs';
import { openBrowser } from './browser.mjs';
import { languageOption, portOption, readOptions } from './options.mjs';
import { enablePlugin, putPlugin } from './release.mjs';
import { demoVault, writableFolder } from './vault.mjs';

const known = {
  vault: { type: 'string' },
  port: { type: 'string', default: '4747' },
  lang: { type: 'string' },
  fresh: { type: 'boolean', default: false },
  'no-open': { type: 'boolean', default: false },
};

/** The options of `npm start` and `npm run dev`, checked before anything is built. */
export async function workbenchOptions() {
  const { vault, port, lang, fresh, 'no-open': quiet } = readOptions(known);
  const options = {
    vault: vault === undefined ? null : await writableFolder(vault),
    port: portOption(port),
    lang: lang === undefined ? null : languageOption(lang),
    fresh,
    opens: !quiet,
  };
  await checkPort(options.port);
  return options;
}

/** Opens the workbench on a vault: installs, builds with the given function, serves, and says where. */
export async function openWorkbench(options, { build, reloads = false }) {
  await ensureInstalled();
  const vault = options.vault ?? (await demoVault(options));
  await build(vault);
  await putPlugin(vault);
  await enablePlugin(vault);
  const server = await serveUntilStopped({ vault, port: options.port, reloads });
  const address = `${server.url}/${options.lang ? `?lang=${options.lang}` : ''}`;
  console.log(`Intervisie runs on ${vault}\n\n  ${address}\n\nStop with Ctrl+C.`);
  if (options.opens) openBrowser(address);
  return server;
}
