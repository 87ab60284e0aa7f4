import type { Command, FuzzyMatch } from 'obsidian';
import type { App } from '../../obsidian/app/app.mts';
import { FuzzySuggestModal } from '../../obsidian/widgets/index.mts';
import { publicApp } from '../../obsidian/workspace/publicApp.mts';
import { words } from '../../obsidian/workspace/words.mts';
import { hotkeyText } from './hotkeyText.mts';

/** Finds a command by a few letters and runs it. */
export class CommandPalette extends FuzzySuggestModal<Command> {
  readonly #app: App;
  /** Asked for before the palette takes the focus. */
  readonly #commands: Command[];

  constructor(app: App) {
    super(publicApp(app));
    this.#app = app;
    this.#commands = app.commands.listCommands().sort((one, other) => one.name.localeCompare(other.name));
    this.setPlaceholder(words().typeCommand);
  }

  getItems(): Command[] {
    return this.#commands;
  }

  getItemText(command: Command): string {
    return command.name;
  }

  override renderSuggestion(match: FuzzyMatch<Command>, el: HTMLElement): void {
    el.addClass('mod-complex');
    super.renderSuggestion(match, el.createDiv('suggestion-content').createDiv('suggestion-title'));
    const aux = el.createDiv('suggestion-aux');
    for (const hotkey of this.#app.hotkeyManager.getHotkeys(match.item))
      aux.createEl('kbd', { cls: 'suggestion-hotkey', text: hotkeyText(hotkey) });
  }

  onChooseItem(command: Command): void {
    this.#app.commands.executeCommandById(command.id);
  }
}
