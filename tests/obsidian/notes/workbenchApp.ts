import type { App, MarkdownView, Plugin, TFile } from 'obsidian';
import { vi } from 'vitest';

/** Files in memory, under the workbench's own vault; `outside` plays another program. */
export interface Store {
  text(path: string): string | undefined;
  read(path: string): Promise<Uint8Array>;
  readonly outside: { write(path: string, text: string): void; remove(path: string): void };
}

/** One window of the workbench on those files. */
export interface Window {
  readonly app: App;
  readonly store: Store;
}

interface WorkbenchTests {
  readonly openApp: (files: Record<string, string>, store?: Store) => Promise<Window>;
}

/** The module `obsidian` as the workbench gives it: mock the real name with it. */
export const workbenchObsidian = (): Promise<object> =>
  vi.importActual('../../../workbench/obsidian/exports.mts');

/** Opens the workbench on these files; with a store, as a further window on the same files. */
export async function openWindow(files: Record<string, string>, store?: Store): Promise<Window> {
  const { openApp } = await vi.importActual<WorkbenchTests>(
    '../../../workbench/tests/obsidian/workspace/support/openApp.mts',
  );
  return openApp(files, store);
}

export function fileAt({ app }: Window, path: string): TFile {
  const file = app.vault.getFileByPath(path);
  if (!file) throw new Error(`There is no ${path}.`);
  return file;
}

/** The note views that are open, oldest first. */
export const noteViews = ({ app }: Window): MarkdownView[] =>
  app.workspace.getLeavesOfType('markdown').map(({ view }) => view as MarkdownView);

/** Enough of a plugin for what only listens. */
export const listener = ({ app }: Window): Plugin =>
  ({ app, registerEvent: () => undefined, register: () => undefined }) as unknown as Plugin;

/** All that waits for nothing but its turn has run. */
export const othersRan = async (): Promise<void> => {
  for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => window.setTimeout(resolve));
};

/** Keeps the answer to the next read of a file, with the text as it is when it begins, until it is let go. */
export function holdNextRead({ store }: Window): {
  readonly begun: Promise<void>;
  readonly letGo: () => void;
} {
  const read = store.read.bind(store);
  const [begun, held] = [gate(), gate()];
  vi.spyOn(store, 'read').mockImplementationOnce(async (path) => {
    const bytes = await read(path);
    begun.open();
    await held.passed;
    return bytes;
  });
  return { begun: begun.passed, letGo: held.open };
}

function gate(): { readonly passed: Promise<void>; readonly open: () => void } {
  const made = { open: (): void => undefined };
  const passed = new Promise<void>((resolve) => (made.open = resolve));
  return { passed, open: () => made.open() };
}
