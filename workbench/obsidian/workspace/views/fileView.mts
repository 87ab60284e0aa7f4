import type { TAbstractFile, TFile, ViewStateResult } from 'obsidian';
import type { Menu } from '../../widgets/index.mts';
import { ItemView } from './itemView.mts';

/** A view of one file: it follows the file when that is renamed. */
export abstract class FileView extends ItemView {
  allowNoFile = false;
  file: TFile | null = null;
  override navigation = true;
  #loading: Promise<void> = Promise.resolve();

  override getDisplayText(): string {
    return this.file?.basename ?? '';
  }

  override onload(): void {
    const { vault } = this.app;
    this.registerEvent(vault.on('rename', (file) => void this.#onVaultRename(file)));
    this.registerEvent(vault.on('delete', (file) => void this.#onVaultDelete(file)));
  }

  override getState(): Record<string, unknown> {
    return { file: this.file?.path ?? null };
  }

  override async setState(state: unknown, _result: ViewStateResult): Promise<void> {
    const path = (state as { file?: unknown } | null)?.file;
    if (path === undefined) return;
    const file = typeof path === 'string' ? this.app.vault.getFileByPath(path) : null;
    await this.loadFile(file);
  }

  /** One file after another, however fast they are asked for. */
  loadFile(file: TFile | null): Promise<void> {
    this.#loading = this.#loading.catch(() => undefined).then(() => this.#load(file));
    return this.#loading;
  }

  async #load(file: TFile | null): Promise<void> {
    if (this.file === file && file !== null) return;
    await this.#unloadFile();
    this.file = file;
    if (file) await this.onLoadFile(file);
    else if (!this.allowNoFile) void this.leaf.setViewState({ type: 'empty' });
    this.leaf.updateHeader();
    this.leaf.workspace.onFileShown(this.leaf);
  }

  async #unloadFile(): Promise<void> {
    if (this.file) await this.onUnloadFile(this.file);
    this.file = null;
  }

  protected override async onClose(): Promise<void> {
    await this.#loading.catch(() => undefined);
    await this.#unloadFile();
  }

  async onLoadFile(_file: TFile): Promise<void> {
    // For subclasses.
  }

  async onUnloadFile(_file: TFile): Promise<void> {
    // For subclasses.
  }

  async onRename(_file: TFile): Promise<void> {
    this.leaf.updateHeader();
    this.leaf.workspace.requestSaveLayout();
    return Promise.resolve();
  }

  /** The file is no longer there; a view that holds text of its own keeps it. */
  protected async onFileGone(_file: TFile): Promise<void> {
    this.file = null;
    await this.leaf.setViewState({ type: 'empty' });
  }

  canAcceptExtension(extension: string): boolean {
    return this.app.viewRegistry.getTypeByExtension(extension) === this.getViewType();
  }

  override onPaneMenu(menu: Menu, source: string): void {
    super.onPaneMenu(menu, source);
    if (this.file) this.leaf.workspace.trigger('file-menu', menu, this.file, source, this.leaf);
  }

  async #onVaultRename(file: TAbstractFile): Promise<void> {
    if (file === this.file) await this.onRename(this.file);
  }

  async #onVaultDelete(file: TAbstractFile): Promise<void> {
    if (file === this.file) await this.onFileGone(this.file);
  }
}
