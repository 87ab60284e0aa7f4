import type { TFile } from 'obsidian';
import { debounce } from '../../core/debounce.mts';
import { Notice } from '../../widgets/index.mts';
import { askAboutConflict } from '../outside/conflictModal.mts';
import { reconcile, type Reconciled } from '../outside/reconcile.mts';
import { forgetUnsaved, keepUnsaved, unsavedText } from '../outside/unsavedText.mts';
import { words } from '../words.mts';
import { EditableFileView } from './editableFileView.mts';

const saveDelay = 2000;

/** A view of a text file. What is typed is saved two seconds later, and never over a change from outside. */
export abstract class TextFileView extends EditableFileView {
  data = '';
  /** The text that is known to be on disk. */
  protected lastSaved = '';
  #asking = false;
  #turn: Promise<void> = Promise.resolve();
  readonly #later = debounce(() => this.save(), saveDelay, true);
  requestSave: () => void = () => void this.#later();

  abstract getViewData(): string;
  abstract setViewData(data: string, clear: boolean): void;
  abstract clear(): void;

  get isDirty(): boolean {
    return this.file !== null && this.getViewData() !== this.lastSaved;
  }

  override onload(): void {
    super.onload();
    this.registerEvent(
      this.app.vault.on('modify', (file) => {
        if (file === this.file) void this.#onChangedOutside(this.file);
      }),
    );
  }

  override async onLoadFile(file: TFile): Promise<void> {
    await super.onLoadFile(file);
    const text = await this.#inTurn(() => this.#readFirst(file));
    await this.#bringBack(file, text);
  }

  /** A change on disk meanwhile waits for this: there is nothing yet to compare it with. */
  async #readFirst(file: TFile): Promise<string> {
    const text = await this.app.vault.read(file);
    this.#accept(text);
    this.setViewData(text, true);
    return text;
  }

  override async onUnloadFile(file: TFile): Promise<void> {
    await this.save();
    if (this.isDirty) this.keepUnsaved();
    this.clear();
    await super.onUnloadFile(file);
  }

  /** Keeps in the browser what is typed and not on disk; it comes back when the note is opened again. */
  keepUnsaved(): void {
    if (this.file && this.isDirty)
      keepUnsaved(this.app, this.file.path, { saved: this.lastSaved, typed: this.getViewData() });
  }

  override onHidden(): void {
    void this.save();
  }

  /** Writes what is typed, merged with what changed on disk meanwhile; one save at a time. */
  save(clear = false): Promise<void> {
    this.#later.cancel();
    const saved = this.#inTurn(() => this.#saveNow());
    return clear ? saved.then(() => this.clear()) : saved;
  }

  /** Reading and writing wait for each other: a text read before a save would undo that save when it comes in after it. */
  #inTurn<T>(task: () => Promise<T>): Promise<T> {
    const run = this.#turn.then(task);
    this.#turn = run.then(ignore, ignore);
    return run;
  }

  async #saveNow(): Promise<void> {
    const { file } = this;
    if (!file || this.#asking || !this.isDirty) return;
    try {
      await this.#write(file);
    } catch (error) {
      new Notice(words().saveFailed(file.basename, error instanceof Error ? error.message : String(error)));
    }
  }

  async #write(file: TFile): Promise<void> {
    const before = this.lastSaved;
    let known = before;
    let conflict: string | null = null;
    try {
      await this.app.vault.process(file, (disk) => {
        // When another came first and this runs again, nothing of what is typed is on disk yet.
        this.lastSaved = known;
        const outcome = this.#reconcileWith(disk);
        known = disk;
        if (outcome.kind === 'conflict') conflict = disk;
        return outcome.kind === 'conflict' ? disk : this.#settle(outcome);
      });
    } catch (error) {
      this.lastSaved = before;
      throw error;
    }
    forgetUnsaved(this.app, file.path);
    if (conflict !== null) await this.#ask(file, conflict);
  }

  /** Takes the outcome into the view and returns the text that is to be on disk. */
  #settle(outcome: Exclude<Reconciled, { kind: 'conflict' }>): string {
    if (outcome.kind !== 'keep') this.setViewData(outcome.text, false);
    const text = this.getViewData();
    this.#accept(text);
    return text;
  }

  /** Puts back what was typed and never saved, as if it had been typed now. */
  async #bringBack(file: TFile, disk: string): Promise<void> {
    const unsaved = unsavedText(this.app, file.path);
    if (!unsaved) return;
    this.setViewData(unsaved.typed, false);
    this.lastSaved = unsaved.saved;
    if (!this.#takeIn(disk)) await this.#ask(file, disk);
    if (!this.isDirty) forgetUnsaved(this.app, file.path);
  }

  /** Goes on with this file and the text that is in the view, as if the file had changed outside. */
  async takeUp(file: TFile): Promise<void> {
    this.file = file;
    await this.#onChangedOutside(file);
    this.leaf.updateHeader();
    this.leaf.workspace.onFileShown(this.leaf);
  }

  async #onChangedOutside(file: TFile): Promise<void> {
    const conflict = await this.#inTurn(() => this.#readAgain(file));
    if (conflict !== null) await this.#ask(file, conflict);
  }

  /** Takes in what is on disk now; what conflicts with what was typed is given back. */
  async #readAgain(file: TFile): Promise<string | null> {
    const disk = await this.app.vault.read(file);
    return file !== this.file || this.#asking || this.#takeIn(disk) ? null : disk;
  }

  /** False when the text conflicts with what was typed: nothing is taken in then. */
  #takeIn(disk: string): boolean {
    const outcome = this.#reconcileWith(disk);
    if (outcome.kind === 'conflict') return false;
    if (outcome.kind !== 'keep') this.setViewData(outcome.text, false);
    this.#accept(disk);
    if (this.isDirty) this.requestSave();
    return true;
  }

  #reconcileWith(disk: string): Reconciled {
    return reconcile(this.lastSaved, this.getViewData(), disk);
  }

  #accept(disk: string): void {
    this.lastSaved = disk;
    this.data = disk;
  }

  /** Nothing is written until the answer is worked in; without one it is asked again at the next save. */
  async #ask(file: TFile, disk: string): Promise<void> {
    if (this.#asking) return;
    this.#asking = true;
    const isAnswered = await this.#askAndTakeIn(file, disk).finally(() => {
      this.#asking = false;
    });
    if (isAnswered) void this.save();
  }

  async #askAndTakeIn(file: TFile, disk: string): Promise<boolean> {
    const answer = await askAboutConflict(this.app, file.basename, this.getViewData(), disk);
    if (!answer || file !== this.file) return false;
    const now = await this.app.vault.read(file);
    const outcome = this.#reconcileWith(now);
    const both = outcome.kind === 'conflict' ? outcome.both : this.getViewData();
    if (answer !== 'mine') this.setViewData(answer === 'both' ? both : now, false);
    this.#accept(now);
    return true;
  }
}

function ignore(): void {
  // Whether a task failed is its caller's business; the next one only waits for its end.
}
