import { ButtonComponent } from '../components/button.mts';

type Handler = (evt: MouseEvent) => unknown;

/** A button of a `ConfirmationModal`, which closes it unless its handler returns something truthy. */
export class ConfirmationButton extends ButtonComponent {
  #close = (): void => undefined;

  constructor() {
    super(createDiv());
    this.onClick(() => false);
  }

  /** Says what closing is; the modal that holds the button does. */
  closesWith(close: () => void): this {
    this.#close = close;
    return this;
  }

  override onClick(handler: Handler): this {
    return super.onClick((evt) => {
      const answer = handler(evt);
      return answer instanceof Promise ? answer.then(this.#finish) : this.#finish(answer);
    });
  }

  /** Marks the button that has the focus when the modal opens; the last one marked has it. */
  setInitialFocus(): this {
    return this.setClass('mod-initial-focus');
  }

  setSecondary(): this {
    return this.setClass('mod-secondary');
  }

  setCancel(): this {
    return this.setClass('mod-cancel');
  }

  readonly #finish = (stayOpen: unknown): void => {
    if (!stayOpen) this.#close();
  };
}
