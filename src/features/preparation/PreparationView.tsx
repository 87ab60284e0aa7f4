import { ItemView, type WorkspaceLeaf } from 'obsidian';

import { mount } from '@/ui/mount';
import { Preparation } from './Preparation';
import type { PreparationStore } from './preparationStore';

export const preparationViewType = 'intervisie-preparation';

/** What a casus has and what it lacks, beside its note. */
export class PreparationView extends ItemView {
  private unmount: (() => void) | null = null;

  constructor(
    leaf: WorkspaceLeaf,
    private readonly store: PreparationStore,
  ) {
    super(leaf);
  }

  override getViewType(): string {
    return preparationViewType;
  }

  override getDisplayText(): string {
    return this.store.context.texts().preparation.title;
  }

  override getIcon(): string {
    return 'sprout';
  }

  override onOpen(): Promise<void> {
    const { store } = this;
    const { workspace, metadataCache } = store.context.app;
    this.registerEvent(workspace.on('file-open', () => store.look()));
    // A note that was just made is known as a casus a moment after it is open.
    this.registerEvent(metadataCache.on('resolved', () => store.look()));
    store.look();
    this.contentEl.addClass('iv-preparation-host');
    this.unmount = mount(<Preparation store={store} />, this.contentEl);
    return Promise.resolve();
  }

  /** The first heading, so that the next Tab leads to the question. */
  focus(): void {
    this.contentEl.querySelector<HTMLElement>('.iv-preparation-start')?.focus();
  }

  override onClose(): Promise<void> {
    this.unmount?.();
    this.store.letGo();
    return Promise.resolve();
  }
}
