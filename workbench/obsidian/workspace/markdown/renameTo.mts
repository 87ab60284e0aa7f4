import type { TAbstractFile, TFile } from 'obsidian';
import type { App } from '../../app/app.mts';
import { Notice } from '../../widgets/index.mts';
import { words } from '../words.mts';

const forbidden = /[\\/:*?"<>|#^[\]]/;

/** Gives a file another name in the same folder, links to it included; says why when that cannot be, and changes nothing. */
export async function renameTo(app: App, file: TAbstractFile | null, typed: string): Promise<void> {
  const name = typed.trim();
  if (!file || name === nameOf(file)) return;
  const problem = problemWith(app, file, name);
  if (problem) new Notice(problem);
  else await app.fileManager.renameFile(file, pathOf(file, name));
}

/** The name as a person sees it: a note without its extension, a folder as it is. */
export function nameOf(file: TAbstractFile): string {
  return 'basename' in file ? String(file.basename) : file.name;
}

function pathOf(file: TAbstractFile, name: string): string {
  const folder = file.parent && file.parent.path !== '/' ? `${file.parent.path}/` : '';
  return `${folder}${name}${'extension' in file && file.extension ? `.${(file as TFile).extension}` : ''}`;
}

function problemWith(app: App, file: TAbstractFile, name: string): string | null {
  if (name === '' || name.startsWith('.') || forbidden.test(name)) return words().nameInvalid;
  const taken = app.vault.getAbstractFileByPath(pathOf(file, name));
  return taken && taken !== file ? words().nameTaken(name) : null;
}
