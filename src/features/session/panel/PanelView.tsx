import { ItemView, type WorkspaceLeaf } from 'obsidian';

import { mount } from '@/ui/mount';
import type { SessionStore } from '../sessionStore';
import { Panel, type PanelDoors } from './Panel';

export const panelViewType = 'intervisie-session';

/** The side panel of a session. It keeps no state: closing and opening it changes nothing. */
export class PanelView extends ItemView {
  private unmount: (() => void) | null = null;

  constructor(
    leaf: WorkspaceLeaf,
    private readonly store: SessionStore,
    private readonly doors: PanelDoors,
  ) {
    super(leaf);
  }

  override getViewType(): string {
    return panelViewType;
  }

  override getDisplayText(): string {
    return this.store.context.texts().session.panelTitle;
  }

  override getIcon(): string {
    return 'messages-square';
  }

  override onOpen(): Promise<void> {
    this.contentEl.addClass('iv-panel-host');
    this.unmount = mount(<Panel store={this.store} doors={this.doors} />, this.contentEl);
    return Promise.resolve();
  }

  /** Puts the cursor where one writes along, or, when there is nothing to write in, on what can be done. */
  focus(): void {
    const find = (selector: string): HTMLElement | null => this.contentEl.querySelector(selector);
    (find('.iv-capture-text') ?? find('.mod-cta') ?? find('button'))?.focus();
  }

  override onClose(): Promise<void> {
    this.unmount?.();
    return Promise.resolve();
  }
}
