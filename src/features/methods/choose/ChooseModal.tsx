import { Modal, Platform } from 'obsidian';

import type { Context, SessionToBe } from '@/context';
import { mount } from '@/ui/mount';
import { MethodModal } from '../page/MethodModal';
import { createChoice, type MethodChoosing } from './methodChoice';
import { Chooser } from './Chooser';

/** Asks which method to take, with advice. `chosen` gets its id once the window is closed. */
export class ChooseModal extends Modal {
  private readonly chooser: MethodChoosing;
  private unmount: (() => void) | null = null;

  constructor(
    private readonly context: Context,
    about: () => SessionToBe,
    private readonly chosen: (id: string) => void,
    private readonly check?: () => void,
  ) {
    super(context.app);
    this.chooser = createChoice(context, about);
  }

  override onOpen(): void {
    this.context.openForms.add(this);
    this.modalEl.addClass('iv-choose-modal');
    this.setTitle(this.context.texts().methods.choose.title);
    this.unmount = mount(
      <Chooser
        chooser={this.chooser}
        choose={this.choose}
        show={this.show}
        check={this.check && this.goToCheck}
      />,
      this.contentEl,
    );
    if (Platform.isPhone) this.modalEl.focus();
    else this.contentEl.querySelector<HTMLElement>('[data-autofocus]')?.focus();
  }

  override onClose(): void {
    this.context.openForms.delete(this);
    this.unmount?.();
  }

  private readonly choose = (id: string): void => {
    this.chooser.done();
    this.close();
    this.chosen(id);
  };

  private readonly show = (id: string): void =>
    new MethodModal(this.context, id, () => this.choose(id)).open();

  private readonly goToCheck = (): void => {
    this.close();
    this.check?.();
  };
}
