import type { HexString, HSL, RGB } from 'obsidian';
import { ValueComponent } from './base.mts';
import { hexToRgb, hslToRgb, rgbToHex, rgbToHsl } from './colorValues.mts';

export class ColorComponent extends ValueComponent<string> {
  readonly #pickerEl: HTMLInputElement;
  #changed: ((value: string) => unknown) | undefined;

  constructor(containerEl: HTMLElement) {
    super();
    this.#pickerEl = containerEl.createEl('input', { type: 'color' });
    this.#pickerEl.addEventListener('input', () => this.#changed?.(this.getValue()));
  }

  override setDisabled(disabled: boolean): this {
    this.#pickerEl.disabled = disabled;
    return super.setDisabled(disabled);
  }

  getValue(): HexString {
    return this.#pickerEl.value;
  }

  getValueRgb(): RGB {
    return hexToRgb(this.getValue());
  }

  getValueHsl(): HSL {
    return rgbToHsl(this.getValueRgb());
  }

  setValue(value: HexString): this {
    this.#pickerEl.value = value;
    return this;
  }

  setValueRgb(rgb: RGB): this {
    return this.setValue(rgbToHex(rgb));
  }

  setValueHsl(hsl: HSL): this {
    return this.setValueRgb(hslToRgb(hsl));
  }

  onChange(callback: (value: string) => unknown): this {
    this.#changed = callback;
    return this;
  }
}
