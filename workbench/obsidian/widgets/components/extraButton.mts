import type { IconName, TooltipOptions } from 'obsidian';
import { asButton } from '../asButton.mts';
import { setIcon } from '../icons/icons.mts';
import { setTooltip } from '../tooltip/tooltip.mts';
import { BaseComponent } from './base.mts';

/** A small button with an icon alone. */
export class ExtraButtonComponent extends BaseComponent {
  extraSettingsEl: HTMLElement;
  #clicked: (() => unknown) | undefined;

  constructor(containerEl: HTMLElement) {
    super();
    this.extraSettingsEl = containerEl.createDiv('clickable-icon extra-setting-button');
    asButton(this.extraSettingsEl);
    this.extraSettingsEl.addEventListener('click', () => {
      if (!this.disabled) this.#clicked?.();
    });
    this.setIcon('lucide-settings');
  }

  override setDisabled(disabled: boolean): this {
    this.extraSettingsEl.toggleClass('is-disabled', disabled);
    this.extraSettingsEl.setAttr('aria-disabled', disabled ? 'true' : null);
    return super.setDisabled(disabled);
  }

  setTooltip(tooltip: string, options?: TooltipOptions): this {
    setTooltip(this.extraSettingsEl, tooltip, options);
    return this;
  }

  setIcon(icon: IconName): this {
    setIcon(this.extraSettingsEl, icon);
    return this;
  }

  onClick(callback: () => unknown): this {
    this.#clicked = callback;
    return this;
  }
}
