import { Modal } from 'obsidian';

import type { Context } from '@/context';
import { openNote } from '@/obsidian/openNote';
import { mount } from '@/ui/mount';
import { LookBack } from './LookBack';
import { createRound } from './lookBackRound';

/** Looking back, over whatever is open. Closing it keeps what was typed. */
export class LookBackModal extends Modal {
  private unmount: (() => void) | null = null;

  constructor(
    private readonly context: Context,
    private readonly reflect: () => void,
  ) {
    super(context.app);
  }

  override onOpen(): void {
    const { context } = this;
    context.openForms.add(this);
    this.modalEl.addClass('iv-look-back-modal');
    this.setTitle(context.texts().lookBack.title);
    const leadTo = (go: () => unknown) => (): void => {
      this.close();
      go();
    };
    const doors = {
      close: () => this.close(),
      open: (path: string) => leadTo(() => openNote(context.app, path))(),
      reflect: leadTo(this.reflect),
    };
    this.unmount = mount(
      <LookBack context={context} round={createRound(context)} doors={doors} />,
      this.contentEl,
    );
  }

  override onClose(): void {
    this.context.openForms.delete(this);
    this.unmount?.();
  }
}
