import type { Command, Hotkey, KeymapContext } from 'obsidian';
import { modifierNames, sameKey } from '../core/keys.mts';
import type { App } from './app.mts';
import { readConfig } from './configFiles.mts';

/** Carries out commands by their keys: those of `hotkeys.json` in the vault, else the command's own. */
export class Hotkeys {
  readonly #app: App;
  customKeys: Record<string, Hotkey[]> = {};

  constructor(app: App) {
    this.#app = app;
    app.scope.register(null, null, (evt, ctx) => this.#press(evt, ctx));
  }

  async load(): Promise<void> {
    const keys = await readConfig(this.#app.vault, 'hotkeys.json');
    this.customKeys = (keys ?? {}) as Record<string, Hotkey[]>;
  }

  getHotkeys(command: Command): Hotkey[] {
    return this.customKeys[command.id] ?? command.hotkeys ?? [];
  }

  #press(evt: KeyboardEvent, ctx: KeymapContext): false | undefined {
    const isIt = (hotkey: Hotkey): boolean =>
      modifierNames(hotkey.modifiers) === ctx.modifiers && sameKey(hotkey.key, ctx);
    for (const command of Object.values(this.#app.commands.commands)) {
      if (!this.getHotkeys(command).some(isIt)) continue;
      if (evt.repeat && !command.repeatable) return false;
      if (this.#app.commands.executeCommand(command, evt)) return false;
    }
    return undefined;
  }
}
