import type { WorkspaceLeaf } from '../workspaceLeaf.mts';
import { View } from './view.mts';
import { viewHeader, type ViewHeader } from './viewHeader.mts';

/** A view with a header (title and actions) above its content. */
export abstract class ItemView extends View {
  contentEl: HTMLElement;
  readonly header: ViewHeader;

  constructor(leaf: WorkspaceLeaf) {
    super(leaf);
    this.header = viewHeader(this);
    this.containerEl.append(this.header.el);
    this.contentEl = this.containerEl.createDiv('view-content');
  }

  addAction(icon: string, title: string, callback: (evt: MouseEvent) => unknown): HTMLElement {
    return this.header.addAction(icon, title, callback);
  }

  override updateHeader(): void {
    this.header.update();
  }
}
