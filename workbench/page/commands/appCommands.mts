import type { Command } from 'obsidian';
import type { App } from '../../obsidian/app/app.mts';
import { words } from '../../obsidian/workspace/words.mts';
import { CommandPalette } from '../prompts/commandPalette.mts';
import { QuickSwitcher } from '../prompts/quickSwitcher.mts';
import { ownCommand } from './ownCommand.mts';

/** Commands that are about the app as a whole. */
export function appCommands(app: App): Command[] {
  const palette = (): void => new CommandPalette(app).open();
  const switcher = (): void => new QuickSwitcher(app).open();
  const settings = (): void => app.setting.open();
  return [
    ownCommand('command-palette:open', words().commandPalette, 'terminal', palette, { keys: 'Mod+P' }),
    ownCommand('switcher:open', words().quickSwitcher, 'file-search', switcher, { keys: 'Mod+O' }),
    ownCommand('app:open-settings', words().settings, 'settings', settings, { keys: 'Mod+,' }),
    ownCommand('theme:use-dark', words().useDark, 'moon', () => app.setTheme('obsidian')),
    ownCommand('theme:use-light', words().useLight, 'sun', () => app.setTheme('moonstone')),
  ];
}
