import type { TAbstractFile, TFile } from 'obsidian';
import { goneBanner } from './goneBanner.mts';
import type { MarkdownView } from './markdownView.mts';

/** Keeps the text of a note whose file was deleted, until it is saved anew, comes back, or the tab is closed. */
export class GoneNote {
  readonly #view: MarkdownView;
  #banner: HTMLElement | null = null;
  #path: string | null = null;

  constructor(view: MarkdownView) {
    this.#view = view;
  }

  /** The name that the note had. */
  get name(): string | null {
    return this.#path?.replace(/^.*\//, '').replace(/\.md$/, '') ?? null;
  }

  begin(file: TFile): void {
    this.end();
    this.#path = file.path;
    this.#banner = goneBanner({
      saveAsNew: () => this.#saveAsNew(),
      closeTab: () => this.#view.leaf.detach(),
    });
    this.#view.contentEl.before(this.#banner);
  }

  end(): void {
    this.#banner?.remove();
    this.#banner = null;
    this.#path = null;
  }

  /** A file that is put back where it was is taken up again, with what was typed since. */
  async onCreated(file: TAbstractFile): Promise<void> {
    if (this.#path === null || file.path !== this.#path) return;
    this.end();
    await this.#view.takeUp(file as TFile);
  }

  /** The new file is taken up by `onCreated`, as any other that appears in the old one's place. */
  async #saveAsNew(): Promise<void> {
    const { vault } = this.#view.app;
    const path = this.#path ?? '';
    const folder = path.replace(/\/?[^/]*$/, '');
    if (folder && !vault.getAbstractFileByPath(folder)) await vault.createFolder(folder);
    await vault.create(path, this.#view.getViewData());
  }
}
