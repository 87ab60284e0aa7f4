import type { TFile, ViewStateResult } from 'obsidian';
import { debounce } from '../../core/debounce.mts';
import { TextFileView } from '../../workspace/views/textFileView.mts';
import type { WorkspaceLeaf } from '../../workspace/workspaceLeaf.mts';
import { baseText, parseBase, type BaseFile } from '../query/baseFile.mts';
import { words } from '../words.mts';
import { BaseScreen } from './baseScreen.mts';

/** A `.base` file that is open: its toolbar and one of its views. */
export class BasesFileView extends TextFileView {
  override icon = 'layout-list';
  #text = '';
  #base: BaseFile | null = null;
  readonly #screen: BaseScreen;
  readonly #refresh = debounce(() => this.#screen.refresh(), 100);

  constructor(leaf: WorkspaceLeaf) {
    super(leaf);
    this.contentEl.addClass('bases-host');
    this.#screen = this.addChild(new BaseScreen(this, this.contentEl));
  }

  getViewType(): string {
    return 'bases';
  }

  override getState(): Record<string, unknown> {
    return { ...super.getState(), viewName: this.#screen.viewName };
  }

  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    await super.setState(state, result);
    const { viewName } = state as { viewName?: unknown };
    if (typeof viewName === 'string') this.#screen.showView(viewName);
  }

  /** A link to `Name.base#View` opens that view. */
  override setEphemeralState(state: unknown): void {
    const { subpath } = state as { subpath?: unknown };
    if (typeof subpath === 'string') this.#screen.showView(subpath.replace(/^#/, ''));
  }

  override onload(): void {
    super.onload();
    const { metadataCache, vault, basesViewTypes } = this.app;
    const refresh = (): void => void this.#refresh();
    // After every change of a note; with many at a time, once they have all been read.
    this.registerEvent(metadataCache.on('resolved', refresh));
    this.registerEvent(vault.on('create', refresh));
    this.registerEvent(vault.on('rename', refresh));
    this.registerEvent(vault.on('delete', refresh));
    this.registerEvent(basesViewTypes.on('changed', () => this.#screen.rebuild()));
    this.register(() => this.#refresh.cancel());
  }

  override async onRename(file: TFile): Promise<void> {
    await super.onRename(file);
    this.#screen.refresh();
  }

  getViewData(): string {
    return this.#text;
  }

  setViewData(data: string, clear: boolean): void {
    this.#text = data;
    try {
      this.#base = parseBase(data);
      this.#screen.show(this.#base, clear);
    } catch (error) {
      this.#base = null;
      this.#screen.fail(words().badYaml(error instanceof Error ? error.message : String(error)));
    }
  }

  clear(): void {
    this.#text = '';
    this.#base = null;
  }

  /** Something in the base was set: it is written. */
  writeBase(): void {
    if (!this.#base) return;
    this.#text = baseText(this.#base);
    this.requestSave();
  }
}
