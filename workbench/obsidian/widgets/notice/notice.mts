/** Milliseconds that a notice stays when it is not told how long. */
const defaultDuration = 5000;

/** A short message in a corner of the active window, until its time is over or it is clicked. */
export class Notice {
  noticeEl: HTMLElement;
  containerEl: HTMLElement;
  messageEl: HTMLElement;
  readonly #win: Window = activeWindow;
  #timer = 0;

  /** `duration` in milliseconds; 0 leaves it until it is clicked. */
  constructor(message: string | DocumentFragment, duration: number = defaultDuration) {
    this.containerEl = noticesOf(this.#win.document).createDiv('notice');
    this.messageEl = this.containerEl.createDiv('notice-message');
    this.noticeEl = this.messageEl;
    this.containerEl.addEventListener('click', () => this.hide());
    this.setMessage(message);
    if (duration > 0) this.#timer = this.#win.setTimeout(() => this.hide(), duration);
  }

  setMessage(message: string | DocumentFragment): this {
    this.messageEl.setText(message);
    return this;
  }

  hide(): void {
    this.#win.clearTimeout(this.#timer);
    const listEl = this.containerEl.parentElement;
    this.containerEl.remove();
    if (listEl?.childElementCount === 0) listEl.remove();
  }
}

/** The corner of a document in which its notices stand. A screen reader reads what comes into it. */
function noticesOf(doc: Document): HTMLElement {
  const known = doc.body.querySelector<HTMLElement>(':scope > .notice-container');
  return known ?? doc.body.createDiv({ cls: 'notice-container', attr: { role: 'status' } });
}
