import type { TFile } from 'obsidian';
import { Component } from '../../core/component.mts';
import { Keymap } from '../../core/keymap.mts';
import { Menu } from '../../widgets/index.mts';
import { renderNote } from './renderNote.mts';
import { tickTask } from './tickTask.mts';
import { MarkdownRenderer } from './markdownRenderer.mts';
import type { MarkdownView } from './markdownView.mts';

/** The note to read. It is drawn when it shows, and anew when the text changed. */
export class MarkdownPreviewView extends MarkdownRenderer {
  readonly #view: MarkdownView;
  readonly #sizer: HTMLElement;
  #data = '';
  #drawn: string | null = null;
  #content: Component | null = null;

  constructor(view: MarkdownView) {
    super(createDiv('markdown-reading-view'), view.app);
    this.#view = view;
    const preview = this.containerEl.createDiv({
      cls: 'markdown-preview-view markdown-rendered is-readable-line-width',
      attr: { tabindex: 0 },
    });
    this.#sizer = preview.createDiv('markdown-preview-sizer markdown-preview-section');
    this.#followClicks();
  }

  get file(): TFile | null {
    return this.#view.file;
  }

  get(): string {
    return this.#data;
  }

  set(data: string, clear: boolean): void {
    this.#data = data;
    if (clear) this.#drawn = null;
    if (this.#isShown) this.rerender();
  }

  clear(): void {
    this.set('', true);
  }

  /** `full` draws what has not changed too. */
  rerender(full = false): void {
    if (!full && this.#drawn === this.#data) return;
    void this.#draw();
  }

  /** The line at the top of what shows, as far as the share of the height tells. */
  getScroll(): number {
    const { scrollTop, scrollHeight } = this.#scroller;
    return scrollHeight === 0 ? 0 : (scrollTop / scrollHeight) * this.#lineCount;
  }

  applyScroll(scroll: number): void {
    const { scrollHeight } = this.#scroller;
    this.#scroller.scrollTop = (scroll / this.#lineCount) * scrollHeight;
  }

  get #isShown(): boolean {
    return this.#view.getMode() === 'preview';
  }

  get #scroller(): HTMLElement {
    return this.#sizer.parentElement ?? this.containerEl;
  }

  get #lineCount(): number {
    return this.#data.split('\n').length;
  }

  async #draw(): Promise<void> {
    const data = this.#data;
    this.#drawn = data;
    const content = this.addChild(new Component());
    const el = createDiv();
    if (this.file)
      el.createDiv({
        cls: 'inline-title',
        text: this.file.basename,
        attr: { role: 'heading', 'aria-level': 1 },
      });
    await renderNote(this.app, {
      markdown: data,
      el,
      sourcePath: this.#path,
      component: content,
      onTask: ({ line, isChecked }) => tickTask(this.#view.editor, line, isChecked),
    });
    if (this.#drawn !== data) return void this.removeChild(content);
    if (this.#content) this.removeChild(this.#content);
    this.#content = content;
    const { scrollTop } = this.#scroller;
    this.#sizer.replaceChildren(...Array.from(el.childNodes));
    this.#scroller.scrollTop = scrollTop;
  }

  #followClicks(): void {
    const open = (event: MouseEvent): void => {
      const link = (event.target as Element).closest<HTMLAnchorElement>('a.internal-link');
      if (!link || event.button > 1) return;
      event.preventDefault();
      void this.app.workspace.openLinkText(linkOf(link), this.#path, Keymap.isModEvent(event));
    };
    this.containerEl.addEventListener('click', open);
    this.containerEl.addEventListener('auxclick', open);
    this.containerEl.addEventListener('contextmenu', (event) => this.#linkMenu(event));
  }

  get #path(): string {
    return this.file?.path ?? '';
  }

  #linkMenu(event: MouseEvent): void {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a');
    if (!link) return;
    const menu = new Menu();
    if (link.hasClass('internal-link'))
      this.app.workspace.handleLinkContextMenu(menu, linkOf(link), this.#path);
    else this.app.workspace.trigger('url-menu', menu, link.href);
    if (link.hasClass('internal-link')) menu.showAtMouseEvent(event);
  }
}

function linkOf(link: HTMLAnchorElement): string {
  return link.dataset['href'] ?? link.getAttribute('href') ?? '';
}
