import type { App } from '../../app/app.mts';
import { Modal, Setting } from '../../widgets/index.mts';
import { publicApp } from '../publicApp.mts';
import { words } from '../words.mts';

export type ConflictAnswer = 'both' | 'mine' | 'theirs';

/** Asks which of two texts stays; closing it without an answer leaves everything as it is (null). */
export function askAboutConflict(
  app: App,
  name: string,
  mine: string,
  theirs: string,
): Promise<ConflictAnswer | null> {
  return new Promise((resolve) => new ConflictModal(app, { name, mine, theirs }, resolve).open());
}

interface Conflict {
  readonly name: string;
  readonly mine: string;
  readonly theirs: string;
}

class ConflictModal extends Modal {
  readonly #conflict: Conflict;
  readonly #resolve: (answer: ConflictAnswer | null) => void;

  constructor(app: App, conflict: Conflict, resolve: (answer: ConflictAnswer | null) => void) {
    super(publicApp(app));
    this.#conflict = conflict;
    this.#resolve = resolve;
  }

  override onOpen(): void {
    const { name, mine, theirs } = this.#conflict;
    this.modalEl.addClass('mod-conflict');
    this.setTitle(words().conflictTitle);
    this.contentEl.createEl('p', { text: words().conflictText(name) });
    this.#excerpt(words().conflictMine, mine);
    this.#excerpt(words().conflictTheirs, theirs);
    new Setting(this.contentEl)
      .addButton((button) => button.setButtonText(words().keepTheirs).onClick(() => this.#answer('theirs')))
      .addButton((button) => button.setButtonText(words().keepMine).onClick(() => this.#answer('mine')))
      .addButton((button) =>
        button
          .setButtonText(words().keepBoth)
          .setCta()
          .onClick(() => this.#answer('both')),
      );
  }

  override open(): void {
    super.open();
    this.modalEl.querySelector<HTMLElement>('button.mod-cta')?.focus();
  }

  override onClose(): void {
    this.#resolve(null);
  }

  #excerpt(title: string, text: string): void {
    const details = this.contentEl.createEl('details', 'conflict-text');
    details.createEl('summary', { text: title });
    details.createEl('pre', { text });
  }

  #answer(answer: ConflictAnswer): void {
    this.#resolve(answer);
    this.close();
  }
}
