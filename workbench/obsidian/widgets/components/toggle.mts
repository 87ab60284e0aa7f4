import type { TooltipOptions } from 'obsidian';
import { setTooltip } from '../tooltip/tooltip.mts';
import { ValueComponent } from './base.mts';

/** A switch: a checkbox for the keyboard and a screen reader, drawn by its container. */
export class ToggleComponent extends ValueComponent<boolean> {
  toggleEl: HTMLElement;
  readonly #inputEl: HTMLInputElement;
  #on = false;
  #changed: ((value: boolean) => unknown) | undefined;

  constructor(containerEl: HTMLElement) {
    super();
    this.toggleEl = containerEl.createDiv('checkbox-container');
    this.#inputEl = this.toggleEl.createEl('input', { type: 'checkbox', attr: { tabindex: 0 } });
    this.#inputEl.addEventListener('click', (evt) => evt.stopPropagation());
    this.#inputEl.addEventListener('change', () => this.onClick());
    this.toggleEl.addEventListener('click', () => this.onClick());
  }

  override setDisabled(disabled: boolean): this {
    this.toggleEl.toggleClass('is-disabled', disabled);
    this.#inputEl.disabled = disabled;
    return super.setDisabled(disabled);
  }

  getValue(): boolean {
    return this.#on;
  }

  setValue(on: boolean): this {
    if (this.#show(on)) this.#changed?.(on);
    return this;
  }

  setTooltip(tooltip: string, options?: TooltipOptions): this {
    setTooltip(this.toggleEl, tooltip, options);
    return this;
  }

  onClick(): void {
    if (!this.disabled) this.setValue(!this.#on);
  }

  onChange(callback: (value: boolean) => unknown): this {
    this.#changed = callback;
    return this;
  }

  /** Returns whether this is a change. */
  #show(on: boolean): boolean {
    const changed = this.#on !== on;
    this.#on = on;
    this.#inputEl.checked = on;
    this.toggleEl.toggleClass('is-enabled', on);
    return changed;
  }
}
