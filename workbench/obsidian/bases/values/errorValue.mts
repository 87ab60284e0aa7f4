import type { RenderContext } from './renderContext.mts';
import { NotNullValue } from './value.mts';

/** What a formula that cannot be worked out is worth: it says why. */
export class ErrorValue extends NotNullValue {
  static override type = 'Error';
  readonly #message: string;

  constructor(message: string) {
    super();
    this.#message = message;
  }

  toString(): string {
    return this.#message;
  }

  isTruthy(): boolean {
    return false;
  }

  override renderTo(el: HTMLElement, _ctx: RenderContext): void {
    el.createSpan({ cls: 'bases-formula-error', text: this.#message });
  }
}
