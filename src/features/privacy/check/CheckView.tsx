import { ItemView, type WorkspaceLeaf } from 'obsidian';

import { mount } from '@/ui/mount';
import { Check, focusNext } from './Check';
import type { CheckStore } from './checkStore';

export const checkViewType = 'intervisie-traceability';

/** The check as a view of the side dock, so that it stays beside the note. */
export class CheckView extends ItemView {
  private unmount: (() => void) | null = null;

  constructor(
    leaf: WorkspaceLeaf,
    private readonly store: CheckStore,
  ) {
    super(leaf);
  }

  override getViewType(): string {
    return checkViewType;
  }

  override getDisplayText(): string {
    return this.store.context.texts().privacy.viewTitle;
  }

  override getIcon(): string {
    return 'venetian-mask';
  }

  override onOpen(): Promise<void> {
    this.contentEl.addClass('iv-trace-host');
    this.unmount = mount(<Check store={this.store} />, this.contentEl);
    return Promise.resolve();
  }

  /** Puts the focus where one goes on. */
  focus(): void {
    focusNext(this.contentEl);
  }

  override onClose(): Promise<void> {
    this.unmount?.();
    return Promise.resolve();
  }
}
