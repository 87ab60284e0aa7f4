import { openSearchPanel } from '@codemirror/search';
import type { MarkdownViewModeType, TAbstractFile, TFile, ViewStateResult } from 'obsidian';
import type { Editor } from '../../editor/editor.mts';
import { setLivePreview } from '../../editor/fields.mts';
import { TextFileView } from '../views/textFileView.mts';
import type { WorkspaceLeaf } from '../workspaceLeaf.mts';
import { applyEphemeral } from './ephemeral.mts';
import { GoneNote } from './goneNote.mts';
import { MarkdownEditView } from './markdownEditView.mts';
import { MarkdownPreviewView } from './markdownPreviewView.mts';
import { modeButton } from './modeButton.mts';

/** A note, to edit (`source`) or to read (`preview`). */
export class MarkdownView extends TextFileView {
  readonly editMode: MarkdownEditView;
  readonly previewMode: MarkdownPreviewView;
  hoverPopover = null;
  readonly #gone = new GoneNote(this);
  readonly #showMode: () => void;
  #mode: MarkdownViewModeType = 'source';
  #source = false;

  constructor(leaf: WorkspaceLeaf) {
    super(leaf);
    this.icon = 'file-text';
    this.editMode = new MarkdownEditView(this);
    this.previewMode = this.addChild(new MarkdownPreviewView(this));
    this.contentEl.append(this.editMode.containerEl, this.previewMode.containerEl);
    this.#showMode = modeButton(this);
    this.#applyMode();
  }

  get editor(): Editor {
    return this.editMode.editor;
  }

  get currentMode(): MarkdownEditView | MarkdownPreviewView {
    return this.#mode === 'source' ? this.editMode : this.previewMode;
  }

  getViewType(): string {
    return 'markdown';
  }

  getMode(): MarkdownViewModeType {
    return this.#mode;
  }

  getViewData(): string {
    return this.editMode.get();
  }

  setViewData(data: string, clear: boolean): void {
    this.editMode.set(data, clear);
    this.previewMode.set(this.getViewData(), clear);
  }

  clear(): void {
    this.editMode.clear();
    this.previewMode.clear();
  }

  override onload(): void {
    super.onload();
    this.registerEvent(this.app.vault.on('create', (file: TAbstractFile) => void this.#gone.onCreated(file)));
  }

  override onunload(): void {
    this.editMode.destroy();
    super.onunload();
  }

  override getDisplayText(): string {
    return this.file?.basename ?? this.#gone.name ?? '';
  }

  override getState(): Record<string, unknown> {
    return { ...super.getState(), mode: this.#mode, source: this.#source };
  }

  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    await super.setState(state, result);
    const { mode, source } = state as { mode?: unknown; source?: unknown };
    if (typeof source === 'boolean') this.#source = source;
    if (mode === 'source' || mode === 'preview') this.#mode = mode;
    this.#applyMode();
  }

  override getEphemeralState(): Record<string, unknown> {
    const from = this.editor.getCursor('from');
    const to = this.editor.getCursor('to');
    return { cursor: { from, to }, scroll: this.currentMode.getScroll() };
  }

  override setEphemeralState(state: unknown): void {
    applyEphemeral(this, state ?? {});
  }

  override async onLoadFile(file: TFile): Promise<void> {
    this.#gone.end();
    await super.onLoadFile(file);
    this.editMode.title.update();
  }

  override async takeUp(file: TFile): Promise<void> {
    await super.takeUp(file);
    this.editMode.title.update();
  }

  override async onRename(file: TFile): Promise<void> {
    this.editMode.title.update();
    this.previewMode.rerender();
    await super.onRename(file);
  }

  protected override async onFileGone(file: TFile): Promise<void> {
    this.file = null;
    this.#gone.begin(file);
    this.leaf.workspace.onFileShown(this.leaf);
    return Promise.resolve();
  }

  /** The text in the editor changed, by typing or by a program. */
  onTextChanged(): void {
    if (this.file) this.requestSave();
    this.previewMode.set(this.getViewData(), false);
    this.app.workspace.onEditorChanged(this);
  }

  async setMode(mode: MarkdownViewModeType): Promise<void> {
    if (mode === this.#mode) return;
    const scroll = this.currentMode.getScroll();
    await this.setState({ mode }, { history: false });
    this.currentMode.applyScroll(scroll);
    this.leaf.workspace.onViewStateChanged(this.leaf);
  }

  showSearch(_replace = false): void {
    void this.setMode('source').then(() => openSearchPanel(this.editMode.cm));
  }

  override onResize(): void {
    this.editMode.cm.requestMeasure();
  }

  #applyMode(): void {
    const editing = this.#mode === 'source';
    this.containerEl.dataset['mode'] = this.#mode;
    this.editMode.containerEl.toggle(editing);
    this.editMode.containerEl.toggleClass('is-live-preview', !this.#source);
    this.editMode.cm.dispatch({ effects: setLivePreview.of(!this.#source) });
    this.previewMode.containerEl.toggle(!editing);
    if (!editing) this.previewMode.rerender();
    this.#showMode();
  }
}
