import type { IconName, TooltipOptions } from 'obsidian';
import { setIcon } from '../icons/icons.mts';
import { setTooltip } from '../tooltip/tooltip.mts';
import { BaseComponent } from './base.mts';

type Click = (evt: MouseEvent) => unknown;

export class ButtonComponent extends BaseComponent {
  buttonEl: HTMLButtonElement;
  #clicked: Click | undefined;

  constructor(containerEl: HTMLElement) {
    super();
    this.buttonEl = containerEl.createEl('button', { attr: { type: 'button' } });
    this.buttonEl.addEventListener('click', (evt) => void this.#click(evt));
  }

  override setDisabled(disabled: boolean): this {
    this.buttonEl.disabled = disabled;
    return super.setDisabled(disabled);
  }

  setCta(): this {
    return this.setClass('mod-cta');
  }

  removeCta(): this {
    this.buttonEl.removeClass('mod-cta');
    return this;
  }

  setWarning(): this {
    return this.setClass('mod-warning');
  }

  setDestructive(): this {
    return this.setClass('mod-destructive');
  }

  removeDestructive(): this {
    this.buttonEl.removeClass('mod-destructive');
    return this;
  }

  setTooltip(tooltip: string, options?: TooltipOptions): this {
    setTooltip(this.buttonEl, tooltip, options);
    return this;
  }

  setButtonText(name: string): this {
    this.buttonEl.setText(name);
    return this;
  }

  setIcon(icon: IconName): this {
    setIcon(this.buttonEl, icon);
    return this;
  }

  setClass(cls: string): this {
    this.buttonEl.addClass(cls);
    return this;
  }

  onClick(callback: Click): this {
    this.#clicked = callback;
    return this;
  }

  /** While a promise of the listener is open, the button shows that it is busy. */
  async #click(evt: MouseEvent): Promise<void> {
    const work = this.#clicked?.(evt);
    if (!(work instanceof Promise)) return;
    this.#showBusy(true);
    await work.finally(() => this.#showBusy(false));
  }

  #showBusy(busy: boolean): void {
    this.buttonEl.toggleClass('mod-loading', busy);
    this.buttonEl.setAttr('aria-busy', busy ? 'true' : null);
  }
}
