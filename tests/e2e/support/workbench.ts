import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { sharedBrowser } from './browser';
import { collectErrors, reportedBy } from './pageLog';
import { serveBuilt, type RunningServer } from '../../../scripts/lib/serve.mjs';
import { makeVaultFolder, type VaultContents, type VaultFolder } from './vaultFolder';

export interface WorkbenchOptions extends VaultContents {
  /** Default `nl`. */
  lang?: 'nl' | 'en';
  /** Pixels; default 1280 × 800. */
  viewport?: { width: number; height: number };
  /** The moment at which the page's clock starts; it runs on from there. Default: now. */
  time?: Date;
  /** More for the browser context, such as `hasTouch` or `colorScheme`. */
  context?: BrowserContextOptions;
}

export interface Workbench extends Omit<VaultFolder, 'dir' | 'remove'> {
  /** The page in use; another one after `reopen`. */
  readonly page: Page;
  context: BrowserContext;
  url: string;
  vaultDir: string;
  /** Runs a command by its full id, such as `intervisie:new-casus`. Throws when it did not run. */
  run: (commandId: string) => Promise<void>;
  /** Kills the page, without any goodbye, and opens it again. */
  reopen: () => Promise<Page>;
  /** What was reported as missing or went wrong, one line each; empty when all is well. */
  log: () => Promise<string[]>;
  close: () => Promise<void>;
}

const isReady = 'window.app?.workspace?.layoutReady === true';

async function openPage(context: BrowserContext, address: string, log: Workbench['log']): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address);
  await page.waitForFunction(isReady).catch(async (error: unknown) => {
    throw new Error(['The workbench did not get ready.', ...(await log())].join('\n'), { cause: error });
  });
  return page;
}

async function runCommand(page: Page, id: string): Promise<void> {
  const done = await page.evaluate<unknown>(`window.app.commands.executeCommandById(${JSON.stringify(id)})`);
  if (done !== true) throw new Error(`The command ${id} did not run.`);
}

async function newContext(options: WorkbenchOptions): Promise<BrowserContext> {
  const browser = await sharedBrowser();
  const context = await browser.newContext({
    viewport: options.viewport ?? { width: 1280, height: 800 },
    locale: options.lang === 'en' ? 'en-GB' : 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    ...options.context,
  });
  if (options.time) await context.clock.install({ time: options.time });
  return context;
}

/** Opens the workbench in a real browser on a temporary copy of a folder, and waits until it is ready for use. */
export async function startWorkbench(options: WorkbenchOptions = {}): Promise<Workbench> {
  const folder = await makeVaultFolder(options);
  const server = await serveBuilt({ vault: folder.dir, port: 0 });
  const context = await newContext(options);
  const close = async (): Promise<void> => {
    await context.close();
    await server.close();
    await folder.remove();
  };
  try {
    return await openOn({ folder, server, context, lang: options.lang ?? 'nl', close });
  } catch (error) {
    await close();
    throw error;
  }
}

interface Parts {
  folder: VaultFolder;
  server: RunningServer;
  context: BrowserContext;
  lang: string;
  close: () => Promise<void>;
}

async function openOn({ folder, server, context, lang, close }: Parts): Promise<Workbench> {
  const errors = collectErrors(context);
  const log = async (): Promise<string[]> => [...(await reportedBy(context, server.url)), ...errors];
  const open = (): Promise<Page> => openPage(context, `${server.url}/?lang=${lang}`, log);
  let page = await open();
  return {
    get page() {
      return page;
    },
    context,
    url: server.url,
    vaultDir: folder.dir,
    read: folder.read,
    write: folder.write,
    list: folder.list,
    run: (commandId) => runCommand(page, commandId),
    reopen: async () => {
      await page.close({ runBeforeUnload: false });
      page = await open();
      return page;
    },
    log,
    close,
  };
}
