import { Modal } from 'obsidian';

import type { Context } from '@/context';
import { mount } from '@/ui/mount';
import { KeysSheet } from './KeysSheet';
import { giveBackFocus } from './giveBackFocus';

/** Shows all keys of the session panel. Escape or ? closes it, and the focus is where it was. */
export function openKeys(context: Context): void {
  new KeysModal(context).open();
}

class KeysModal extends Modal {
  private unmount: (() => void) | null = null;
  private readonly giveBack = giveBackFocus();

  constructor(private readonly context: Context) {
    super(context.app);
    this.scope.register(null, '?', () => {
      this.close();
      return false;
    });
  }

  override onOpen(): void {
    const words = this.context.texts().keys;
    this.context.openForms.add(this);
    this.modalEl.addClass('iv-keys-modal');
    this.setTitle(words.title);
    this.unmount = mount(<KeysSheet words={words} />, this.contentEl);
  }

  override onClose(): void {
    this.context.openForms.delete(this);
    this.unmount?.();
    this.giveBack();
  }
}
