import { ItemView, type WorkspaceLeaf } from 'obsidian';

import type { Context } from '@/context';
import { mount } from '@/ui/mount';
import { CheckNotes } from './CheckNotes';
import type { NotesCheck } from './notesCheck';

export const checkNotesViewType = 'intervisie-check-notes';
export const checkNotesIcon = 'file-search';

/** The list of what is wrong in notes, as a tab that follows them. */
export class CheckNotesView extends ItemView {
  private unmount: (() => void) | null = null;

  constructor(
    leaf: WorkspaceLeaf,
    private readonly context: Context,
    private readonly check: NotesCheck,
  ) {
    super(leaf);
    this.navigation = false;
  }

  override getViewType(): string {
    return checkNotesViewType;
  }

  override getDisplayText(): string {
    return this.context.texts().checkNotes.title;
  }

  override getIcon(): string {
    return checkNotesIcon;
  }

  override async onOpen(): Promise<void> {
    this.contentEl.addClass('iv-mend-view');
    this.unmount = mount(<CheckNotes context={this.context} check={this.check} />, this.contentEl);
  }

  override async onClose(): Promise<void> {
    this.unmount?.();
  }
}
