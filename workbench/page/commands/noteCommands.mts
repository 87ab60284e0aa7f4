import type { Command } from 'obsidian';
import type { App } from '../../obsidian/app/app.mts';
import { MarkdownView } from '../../obsidian/workspace/markdown/markdownView.mts';
import { words } from '../../obsidian/workspace/words.mts';
import { ownCommand } from './ownCommand.mts';

/** Commands that are about the note that is open. */
export function noteCommands({ workspace }: App): Command[] {
  const note = (): MarkdownView | null => workspace.getActiveViewOfType(MarkdownView);
  const when = (): boolean => note() !== null;
  const toggle = (): unknown => note()?.setMode(note()?.getMode() === 'source' ? 'preview' : 'source');
  const find = (): unknown => note()?.showSearch();
  const rename = async (): Promise<void> => {
    await note()?.setMode('source');
    note()?.editMode.title.selectAll();
  };
  return [
    ownCommand('markdown:toggle-preview', words().togglePreview, 'book-open', toggle, {
      keys: 'Mod+E',
      when,
    }),
    ownCommand('editor:open-search', words().search, 'search', find, { keys: 'Mod+F', when }),
    ownCommand('workspace:edit-file-title', words().renameFile, 'pencil', rename, { keys: 'F2', when }),
  ];
}
