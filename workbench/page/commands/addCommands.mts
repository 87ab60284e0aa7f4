import type { App } from '../../obsidian/app/app.mts';
import { appCommands } from './appCommands.mts';
import { dockCommands } from './dockCommands.mts';
import { fileCommands } from './fileCommands.mts';
import { noteCommands } from './noteCommands.mts';
import { tabCommands } from './tabCommands.mts';

/** Adds Obsidian's basic commands under Obsidian's ids. */
export function addCommands(app: App): void {
  for (const commandsOf of [appCommands, dockCommands, fileCommands, noteCommands, tabCommands])
    for (const command of commandsOf(app)) app.commands.addCommand(command);
}
