import type { App } from '../../../../obsidian/app/app.mts';
import { parseBase } from '../../../../obsidian/bases/query/baseFile.mts';
import type { BasesEntry } from '../../../../obsidian/bases/query/basesEntry.mts';
import { QueryController, type Shown } from '../../../../obsidian/bases/query/queryController.mts';
import { BasesFileView } from '../../../../obsidian/bases/view/basesFileView.mts';
import { openApp, type OpenApp } from '../../workspace/support/openApp.mts';

const opened = new WeakMap<Record<string, string>, Promise<App>>();

/** The app on these files, once for all that only read in it; a base is among them. */
function appOn(files: Record<string, string>): Promise<App> {
  const known = opened.get(files);
  if (known) return known;
  const opening = openApp({ ...files, 'Een.base': '' }).then(async ({ app }) => {
    await app.metadataCache.whenResolved();
    return app;
  });
  opened.set(files, opening);
  return opening;
}

/** What a base says of a vault of these files, in its first view. */
export async function queryIn(files: Record<string, string>, base: string): Promise<Shown> {
  const app = await appOn(files);
  const parsed = parseBase(base);
  const file = app.vault.getFileByPath('Een.base');
  const [view] = parsed.views;
  if (!view) throw new Error('A base has a view.');
  return new QueryController({ app, file, onConfigChanged: () => undefined }, parsed, view).run();
}

/** The names of the notes that a filter lets through. */
export async function passing(files: Record<string, string>, filter: string): Promise<string[]> {
  const { result, errors } = await queryIn(files, `filters: ${JSON.stringify(filter)}`);
  if (errors.length > 0) throw new Error(errors.join('\n'));
  return result.data.filter(isNote).map(({ file }) => file.basename);
}

const isNote = ({ file }: BasesEntry): boolean => file.extension === 'md';

export interface OpenBase extends OpenApp {
  readonly view: BasesFileView;
  readonly el: HTMLElement;
}

/** The whole app with a base open in it. */
export async function openBase(
  files: Record<string, string>,
  base: string,
  prepare: (app: App) => void = () => undefined,
): Promise<OpenBase> {
  const opened = await openApp({ ...files, 'Een.base': base });
  prepare(opened.app);
  await opened.app.metadataCache.whenResolved();
  await opened.app.workspace.openLinkText('Een.base', '');
  const view = opened.app.workspace.getActiveViewOfType(BasesFileView);
  if (!view) throw new Error('No base is open.');
  return { ...opened, view, el: view.contentEl };
}

/** The texts of the elements that a selector finds. */
export const textsIn = (el: HTMLElement, selector: string): string[] =>
  [...el.querySelectorAll(selector)].map(({ textContent }) => textContent.trim());
