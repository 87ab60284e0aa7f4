import { ValueComponent } from './base.mts';

/** A slider with its value beside it. Its listener hears a value when the thumb is let go, or while it moves when instant. */
export class SliderComponent extends ValueComponent<number> {
  sliderEl: HTMLInputElement;
  readonly #valueEl: HTMLElement;
  #instant = false;
  #format = (value: number): string => String(value);
  #changed: ((value: number) => unknown) | undefined;

  constructor(containerEl: HTMLElement) {
    super();
    this.#valueEl = containerEl.createSpan('slider-value');
    this.sliderEl = containerEl.createEl('input', { cls: 'slider', type: 'range' });
    this.sliderEl.addEventListener('input', () => this.#moved());
    this.sliderEl.addEventListener('change', () => this.#letGo());
    this.#showValue();
  }

  override setDisabled(disabled: boolean): this {
    this.sliderEl.disabled = disabled;
    return super.setDisabled(disabled);
  }

  setInstant(instant: boolean): this {
    this.#instant = instant;
    return this;
  }

  setLimits(min: number | null, max: number | null, step: number | 'any'): this {
    this.sliderEl.setAttrs({ min, max, step });
    this.#showValue();
    return this;
  }

  getValue(): number {
    return this.sliderEl.valueAsNumber;
  }

  setValue(value: number): this {
    this.sliderEl.valueAsNumber = value;
    this.#showValue();
    return this;
  }

  getValuePretty(): string {
    return this.#format(this.getValue());
  }

  setDisplayFormat(format: (value: number) => string): this {
    this.#format = format;
    this.#showValue();
    return this;
  }

  /** Kept for older plugins: the value always shows. */
  setDynamicTooltip(): this {
    return this;
  }

  onChange(callback: (value: number) => unknown): this {
    this.#changed = callback;
    return this;
  }

  #moved(): void {
    this.#showValue();
    if (this.#instant) this.#changed?.(this.getValue());
  }

  #letGo(): void {
    if (!this.#instant) this.#changed?.(this.getValue());
  }

  #showValue(): void {
    const pretty = this.getValuePretty();
    this.#valueEl.setText(pretty);
    this.#valueEl.toggle(pretty !== '');
    this.sliderEl.setAttribute('aria-valuetext', pretty || String(this.getValue()));
  }
}
