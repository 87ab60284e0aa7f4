import type { DataWriteOptions, TAbstractFile } from 'obsidian';
import type { App } from '../app/app.mts';
import { basenameOf, extensionOf, joinPath, normalizePath, parentPath } from '../core/paths.mts';
import type { TFile, TFolder } from './files.mts';
import { changeProperties } from './properties.mts';
import { linksBefore, mendLinks } from './renaming.mts';

/** What the user does with files: with links kept whole, and with the trash. */
export class FileManager {
  readonly #app: App;
  /** Asks before a deletion; the interface provides it. */
  confirmDeletion: (file: TAbstractFile) => Promise<boolean> = () => Promise.resolve(true);

  constructor(app: App) {
    this.#app = app;
  }

  /** New notes go to the root: the workbench has no setting for it. */
  getNewFileParent(_sourcePath: string, _newFilePath?: string): TFolder {
    return this.#app.vault.getRoot();
  }

  /** Renames or moves, then mends the links that no longer lead where they led. */
  async renameFile(file: TAbstractFile, newPath: string): Promise<void> {
    const { vault, metadataCache } = this.#app;
    const links = linksBefore(vault, metadataCache, file.path);
    await vault.rename(file, newPath);
    await mendLinks(vault, metadataCache, links);
  }

  /** True when the user agreed and it is in the trash. */
  async promptForDeletion(file: TAbstractFile): Promise<boolean> {
    if (!(await this.confirmDeletion(file))) return false;
    await this.trashFile(file);
    return true;
  }

  /** To the vault's own `.trash`. */
  trashFile(file: TAbstractFile): Promise<void> {
    return this.#app.vault.trash(file, false);
  }

  /** A wikilink; an embed for what is not a note. */
  generateMarkdownLink(file: TFile, sourcePath: string, subpath = '', alias = ''): string {
    const linktext = this.#app.metadataCache.fileToLinktext(file, sourcePath, true);
    const path = file.path === sourcePath && subpath !== '' ? '' : linktext;
    const shown = alias === '' ? '' : `|${alias}`;
    return `${file.extension === 'md' ? '' : '!'}[[${path}${subpath}${shown}]]`;
  }

  async processFrontMatter(
    file: TFile,
    fn: (frontmatter: Record<string, unknown>) => void,
    options?: DataWriteOptions,
  ): Promise<void> {
    await this.#app.vault.process(file, (text) => changeProperties(text, fn), options);
  }

  /** A free path in the vault's root, where Obsidian too puts attachments by default. */
  getAvailablePathForAttachment(filename: string, _sourcePath?: string): Promise<string> {
    return Promise.resolve(this.#freePath(normalizePath(filename)));
  }

  /** `name.png`, else `name 1.png`, `name 2.png`, … */
  #freePath(path: string, number = 0): string {
    const extension = extensionOf(path);
    const name = number === 0 ? basenameOf(path) : `${basenameOf(path)} ${number}`;
    const tried = joinPath(parentPath(path), extension === '' ? name : `${name}.${extension}`);
    return this.#app.vault.getAbstractFileByPath(tried) ? this.#freePath(path, number + 1) : tried;
  }
}
