import type { Command, MarkdownView } from 'obsidian';
import { Platform } from '../core/platform.mts';
import type { App } from './app.mts';

/** All commands by their full id, as `app.commands` in Obsidian's console. */
export class Commands {
  readonly #app: App;
  commands: Record<string, Command> = {};

  constructor(app: App) {
    this.#app = app;
  }

  addCommand(command: Command): void {
    this.commands[command.id] = command;
  }

  removeCommand(id: string): void {
    delete this.commands[id];
  }

  findCommand(id: string): Command | undefined {
    return this.commands[id];
  }

  /** The commands that can be carried out now. */
  listCommands(): Command[] {
    return Object.values(this.commands).filter((command) => this.#isAvailable(command));
  }

  /** False when there is no such command, or it cannot be carried out now. */
  executeCommandById(id: string, evt?: Event): boolean {
    const command = this.findCommand(id);
    return command !== undefined && this.executeCommand(command, evt);
  }

  executeCommand(command: Command, _evt?: Event): boolean {
    return this.#isAvailable(command) && this.#run(command, false);
  }

  #isAvailable(command: Command): boolean {
    if (command.mobileOnly && !Platform.isMobile) return false;
    return this.#run(command, true);
  }

  /** An editor's callback comes before a check, a check before a plain callback. */
  #run(command: Command, checking: boolean): boolean {
    const { callback, checkCallback, editorCallback, editorCheckCallback } = command;
    if (editorCheckCallback || editorCallback) return this.#runInEditor(command, checking);
    if (checkCallback) return checkCallback(checking) === true || !checking;
    if (!checking) callback?.();
    return callback !== undefined;
  }

  #runInEditor({ editorCallback, editorCheckCallback }: Command, checking: boolean): boolean {
    const view = this.#app.workspace.activeEditor as unknown as MarkdownView | null;
    if (!view?.editor || view.getMode() === 'preview') return false;
    if (editorCheckCallback) return editorCheckCallback(checking, view.editor, view) === true || !checking;
    if (!checking) editorCallback?.(view.editor, view);
    return true;
  }
}
