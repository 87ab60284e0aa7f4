import type { TFile } from 'obsidian';
import { Keymap } from '../../core/keymap.mts';
import { debounce } from '../../core/debounce.mts';
import { words } from '../words.mts';
import { backlinksOf, type Backlink } from './backlinks.mts';
import { ItemView } from './itemView.mts';

/** The notes that link to the note that is open, with how often. */
export class BacklinkView extends ItemView {
  override icon = 'link';
  readonly #redraw = debounce(() => this.#draw(), 50);

  getViewType(): string {
    return 'backlink';
  }

  getDisplayText(): string {
    return words().backlinks;
  }

  protected override async onOpen(): Promise<void> {
    const redraw = (): void => void this.#redraw();
    this.registerEvent(this.app.workspace.on('file-open', redraw));
    this.registerEvent(this.app.metadataCache.on('resolved', redraw));
    this.registerEvent(this.app.vault.on('rename', redraw));
    this.register(() => this.#redraw.cancel());
    this.#draw();
    return Promise.resolve();
  }

  #draw(): void {
    const file = this.app.workspace.getActiveFile();
    const pane = createDiv('backlink-pane');
    if (file) this.#drawFor(pane, file);
    else pane.createDiv({ cls: 'pane-empty', text: words().noFile });
    this.contentEl.replaceChildren(pane);
  }

  #drawFor(pane: HTMLElement, file: TFile): void {
    pane.createDiv({ cls: 'backlink-title tree-item-self', text: words().backlinksFor(file.basename) });
    const links = backlinksOf(this.app.metadataCache.resolvedLinks, file.path);
    if (links.length === 0) pane.createDiv({ cls: 'pane-empty', text: words().noBacklinks });
    const list = pane.createDiv({ cls: 'search-result-container' });
    for (const link of links) this.#drawLink(list, link);
  }

  #drawLink(list: HTMLElement, { path, count }: Backlink): void {
    const row = list.createEl('button', {
      cls: 'tree-item-self is-clickable backlink-item',
      attr: { type: 'button' },
    });
    row.createSpan({ cls: 'tree-item-inner', text: path.replace(/^.*\//, '').replace(/\.md$/, '') });
    row.createSpan({ cls: 'tree-item-flair', text: String(count) });
    row.addEventListener('click', (event) => {
      void this.app.workspace.openLinkText(path, '', Keymap.isModEvent(event));
    });
  }
}
