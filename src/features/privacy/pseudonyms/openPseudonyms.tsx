import { Modal } from 'obsidian';

import type { Context } from '@/context';
import { mount } from '@/ui/mount';
import { Pseudonyms } from './Pseudonyms';

/** Shows who is who on this device. */
export const openPseudonyms = (context: Context): void => new PseudonymsModal(context).open();

class PseudonymsModal extends Modal {
  private unmount: (() => void) | null = null;

  constructor(private readonly context: Context) {
    super(context.app);
  }

  override onOpen(): void {
    this.context.openForms.add(this);
    this.modalEl.addClass('iv-pseudonyms-modal');
    this.setTitle(this.context.texts().privacy.pseudonyms.title);
    this.unmount = mount(<Pseudonyms context={this.context} />, this.contentEl);
  }

  override onClose(): void {
    this.context.openForms.delete(this);
    this.unmount?.();
  }
}
