import { ValueComponent } from './base.mts';

/** How far something is, in percent. */
export class ProgressBarComponent extends ValueComponent<number> {
  readonly #barEl: HTMLElement;
  readonly #innerEl: HTMLElement;
  #value = 0;

  constructor(containerEl: HTMLElement) {
    super();
    this.#barEl = containerEl.createDiv({
      cls: 'setting-progress-bar',
      attr: { role: 'progressbar', 'aria-valuemin': 0, 'aria-valuemax': 100 },
    });
    this.#innerEl = this.#barEl.createDiv('setting-progress-bar-inner');
    this.setValue(0);
  }

  getValue(): number {
    return this.#value;
  }

  setValue(value: number): this {
    this.#value = Math.min(100, Math.max(0, value));
    this.#barEl.setAttr('aria-valuenow', this.#value);
    this.#innerEl.style.width = `${this.#value}%`;
    return this;
  }
}
