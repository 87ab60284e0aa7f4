import { ItemView, type WorkspaceLeaf } from 'obsidian';

import type { Context } from '@/context';
import { mount } from '@/ui/mount';
import { openActionForm } from './actionForm';
import type { ActionList } from './actionList';
import { Actions } from './Actions';

export const actionsViewType = 'intervisie-actions';

const lookEvery = 30_000;

/** The list of open actions as a tab, which may be moved to a dock. */
export class ActionsView extends ItemView {
  private unmount: (() => void) | null = null;

  constructor(
    leaf: WorkspaceLeaf,
    private readonly context: Context,
    private readonly list: ActionList,
  ) {
    super(leaf);
    this.navigation = false;
  }

  override getViewType(): string {
    return actionsViewType;
  }

  override getDisplayText(): string {
    return this.context.texts().actions.openActions;
  }

  override getIcon(): string {
    return 'list-checks';
  }

  override async onOpen(): Promise<void> {
    const look = (): void => this.list.look();
    look();
    this.registerInterval(window.setInterval(look, lookEvery));
    this.addAction('plus', this.context.texts().actions.addAction, () => openActionForm(this.context));
    this.contentEl.addClass('iv-actions-view');
    this.unmount = mount(<Actions context={this.context} list={this.list} />, this.contentEl);
  }

  override async onClose(): Promise<void> {
    this.unmount?.();
  }
}
