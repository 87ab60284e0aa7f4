import { signal } from '@preact/signals';
import { Component, Modal } from 'obsidian';
import type { JSX } from 'preact';

import type { Context } from '@/context';
import { mount } from '@/ui/mount';
import { MethodPage } from './MethodPage';

/** A method over what is open, to look at and go back: with `choose` it can be taken as well. */
export class MethodModal extends Modal {
  private readonly options = signal<readonly string[]>([]);
  private readonly owner = new Component();
  private unmount: (() => void) | null = null;

  constructor(
    private readonly context: Context,
    private readonly id: string,
    private readonly choose?: () => void,
  ) {
    super(context.app);
  }

  override onOpen(): void {
    this.context.openForms.add(this);
    this.modalEl.addClass('iv-form-modal');
    this.modalEl.addClass('iv-method-modal');
    const words = this.context.texts().methods.page;
    this.setTitle(this.context.findMethod(this.id)?.title ?? words.title);
    this.owner.load();
    const Shown = (): JSX.Element => (
      <>
        <MethodPage
          context={this.context}
          doors={{}}
          owner={this.owner}
          id={this.id}
          options={this.options.value}
          onOptions={(options) => (this.options.value = options)}
          isTitled
        />
        <div class="iv-form-buttons">
          <button type="button" onClick={() => this.close()}>
            {words.back}
          </button>
          {this.choose && (
            <button type="button" class="mod-cta" onClick={this.take}>
              {words.choose}
            </button>
          )}
        </div>
      </>
    );
    this.unmount = mount(<Shown />, this.contentEl);
    this.modalEl.focus();
  }

  override onClose(): void {
    this.context.openForms.delete(this);
    this.unmount?.();
    this.owner.unload();
  }

  private readonly take = (): void => {
    this.close();
    this.choose?.();
  };
}
