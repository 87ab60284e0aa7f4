import { setIcon } from '../icons/icons.mts';
import { words } from '../words.mts';

/** A value that a row shows and does not change. */
export class DisplayValueComponent {
  valueEl: HTMLElement;
  readonly #statusEl: HTMLElement;

  constructor(containerEl: HTMLElement) {
    this.#statusEl = containerEl.createSpan('setting-item-status');
    this.valueEl = containerEl.createSpan('setting-item-display-value');
    this.setStatus(null);
  }

  setValue(value: string | null): this {
    this.valueEl.setText(value ?? '');
    return this;
  }

  setStatus(status: 'warning' | null): this {
    this.#statusEl.toggle(status !== null);
    this.#statusEl.toggleClass('mod-warning', status === 'warning');
    this.#statusEl.setAttrs({ role: status && 'img', 'aria-label': status && words().needsAttention });
    setIcon(this.#statusEl, status === 'warning' ? 'lucide-alert-triangle' : '');
    return this;
  }
}
