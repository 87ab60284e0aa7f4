import { ItemView, type WorkspaceLeaf } from 'obsidian';

import type { Context } from '@/context';
import { mount } from '@/ui/mount';
import { openNewMethod } from '../create/newMethodForm';
import { CheckMethods } from './CheckMethods';

export const checkMethodsViewType = 'intervisie-check-methods';

/** The list of the user's own methods, with their mistakes, as a tab that follows the notes. */
export class CheckMethodsView extends ItemView {
  private unmount: (() => void) | null = null;

  constructor(
    leaf: WorkspaceLeaf,
    private readonly context: Context,
  ) {
    super(leaf);
    this.navigation = false;
  }

  override getViewType(): string {
    return checkMethodsViewType;
  }

  override getDisplayText(): string {
    return this.context.texts().ownMethods.check.command;
  }

  override getIcon(): string {
    return 'list-tree';
  }

  override async onOpen(): Promise<void> {
    const words = this.context.texts().ownMethods.create;
    this.addAction('plus', words.command, () => openNewMethod(this.context));
    this.contentEl.addClass('iv-check-view');
    this.unmount = mount(<CheckMethods context={this.context} />, this.contentEl);
  }

  override async onClose(): Promise<void> {
    this.unmount?.();
  }
}
