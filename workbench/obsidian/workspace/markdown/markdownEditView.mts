import { Compartment, EditorState, Transaction, type Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import type { MarkdownFileInfo, TFile } from 'obsidian';
import type { App } from '../../app/app.mts';
import { Editor } from '../../editor/editor.mts';
import { editorEditorField, editorInfoField, editorLivePreviewField } from '../../editor/fields.mts';
import { linkClicks } from '../../editor/linkClicks.mts';
import { noteExtensions } from '../../editor/noteExtensions.mts';
import { minimalChanges } from '../outside/minimalChange.mts';
import { editorEvents } from './editorEvents.mts';
import { inlineTitle, type InlineTitle } from './inlineTitle.mts';
import type { MarkdownView } from './markdownView.mts';
import { followLink } from './followLink.mts';

/** The note as text to edit: title and editor, scrolling together. */
export class MarkdownEditView {
  readonly app: App;
  readonly containerEl: HTMLElement;
  readonly editor: Editor;
  readonly title: InlineTitle;
  hoverPopover = null;
  readonly #view: MarkdownView;
  readonly #plugins = new Compartment();

  constructor(view: MarkdownView) {
    this.#view = view;
    this.app = view.app;
    this.containerEl = createDiv(
      'markdown-source-view cm-s-obsidian mod-cm6 is-readable-line-width is-live-preview',
    );
    const sizer = this.containerEl.createDiv('cm-sizer');
    this.title = inlineTitle(view, sizer);
    const cm = new EditorView({ parent: sizer });
    this.editor = new Editor(cm);
    this.clear();
    this.#focusOnBlankClick(sizer);
  }

  get file(): TFile | null {
    return this.#view.file;
  }

  get cm(): EditorView {
    return this.editor.cm;
  }

  get(): string {
    return this.editor.getValue();
  }

  /** `clear` starts a new text without history; otherwise only what differs changes, and undo skips it. */
  set(data: string, clear: boolean): void {
    if (clear) return this.cm.setState(this.#newState(data));
    this.cm.dispatch({
      changes: [...minimalChanges(this.get(), data)],
      annotations: [Transaction.addToHistory.of(false), Transaction.remote.of(true)],
    });
  }

  clear(): void {
    this.set('', true);
  }

  getSelection(): string {
    return this.editor.getSelection();
  }

  /** The line at the top of what shows, from 0. */
  getScroll(): number {
    const { top } = this.containerEl.getBoundingClientRect();
    const block = this.cm.lineBlockAtHeight(top - this.cm.documentTop);
    return this.cm.state.doc.lineAt(block.from).number - 1;
  }

  applyScroll(scroll: number): void {
    if (scroll < 1) return void (this.containerEl.scrollTop = 0);
    const from = this.editor.posToOffset({ line: Math.floor(scroll), ch: 0 });
    this.cm.dispatch({ effects: EditorView.scrollIntoView(from, { y: 'start' }) });
  }

  /** Plugins may have changed what they add to editors. */
  updateOptions(): void {
    this.cm.dispatch({ effects: this.#plugins.reconfigure(this.#pluginExtensions()) });
  }

  destroy(): void {
    this.cm.destroy();
  }

  #newState(doc: string): EditorState {
    return EditorState.create({ doc: doc.replace(/\r\n?/g, '\n'), extensions: this.#extensions() });
  }

  #extensions(): Extension[] {
    const view = this.#view;
    return [
      editorInfoField.init(() => view as unknown as MarkdownFileInfo),
      editorEditorField.init(() => this.cm),
      editorLivePreviewField,
      noteExtensions(this.title.el.id),
      editorEvents(view),
      linkClicks((link, newLeaf) => followLink(view, link, newLeaf)),
      this.#plugins.of(this.#pluginExtensions()),
    ];
  }

  #pluginExtensions(): Extension[] {
    return [...this.app.workspace.editorExtensions];
  }

  #focusOnBlankClick(sizer: HTMLElement): void {
    this.containerEl.addEventListener('mousedown', (event) => {
      if (event.target !== this.containerEl && event.target !== sizer) return;
      event.preventDefault();
      this.editor.setCursor(this.editor.offsetToPos(this.get().length));
      this.editor.focus();
    });
  }
}
