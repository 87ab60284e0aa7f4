import { TFile, type TAbstractFile } from '../../vault/files.mts';
import { goneBanner } from './goneBanner.mts';
import type { MarkdownView } from './markdownView.mts';

/** Milliseconds within which a rename outside arrives as a delete and a create. */
const renameTime = 5000;

/** Keeps the text of a note whose file was deleted, until it is saved anew, comes back, or the tab is closed. */
export class GoneNote {
  readonly #view: MarkdownView;
  #banner: HTMLElement | null = null;
  #path: string | null = null;
  #since = 0;

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
    this.#since = Date.now();
    this.#banner = goneBanner({
      saveAsNew: () => this.#saveAsNew(),
      closeTab: () => this.#view.leaf.detach(),
    });
    this.#view.contentEl.before(this.#banner);
    void this.#followRename(file);
  }

  end(): void {
    this.#banner?.remove();
    this.#banner = null;
    this.#path = null;
  }

  /** A file that is put back, or that appears elsewhere with the same text at once (a rename outside), is taken up. */
  async onCreated(file: TAbstractFile): Promise<void> {
    if (this.#path === null || !(file instanceof TFile)) return;
    if (file.path !== this.#path && !(await this.#isTheSame(file))) return;
    this.end();
    await this.#view.takeUp(file);
  }

  /** Of a rename outside, the new file may be told of before the old one is gone. */
  async #followRename(gone: TFile): Promise<void> {
    const { mtime, size } = gone.stat;
    const moved = this.#view.app.vault
      .getMarkdownFiles()
      .find((file) => file.stat.mtime === mtime && file.stat.size === size);
    if (moved) await this.onCreated(moved);
  }

  async #isTheSame(file: TFile): Promise<boolean> {
    if (Date.now() - this.#since > renameTime || file.extension !== 'md') return false;
    return (await this.#view.app.vault.read(file)) === this.#view.data;
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
