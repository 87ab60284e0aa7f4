import type { Command } from 'obsidian';
import type { App } from '../../obsidian/app/app.mts';
import { newNoteIn, removeFile } from '../../obsidian/workspace/explorer/fileActions.mts';
import { TextFileView } from '../../obsidian/workspace/views/textFileView.mts';
import { words } from '../../obsidian/workspace/words.mts';
import { ownCommand } from './ownCommand.mts';

/** Commands that make, save and delete files. */
export function fileCommands(app: App): Command[] {
  const { workspace, fileManager } = app;
  const textView = (): TextFileView | null => workspace.getActiveViewOfType(TextFileView);
  const create = (): unknown =>
    newNoteIn(app, fileManager.getNewFileParent(workspace.getActiveFile()?.path ?? ''));
  const save = (): unknown => textView()?.save();
  const remove = (): unknown => {
    const file = workspace.getActiveFile();
    return file && removeFile(app, file);
  };
  const hasText = (): boolean => textView() !== null;
  const hasFile = (): boolean => workspace.getActiveFile() !== null;
  return [
    ownCommand('file-explorer:new-file', words().createNote, 'square-pen', create, { keys: 'Mod+N' }),
    ownCommand('editor:save-file', words().saveFile, 'save', save, { keys: 'Mod+S', when: hasText }),
    ownCommand('app:delete-file', words().deleteFile, 'trash-2', remove, { when: hasFile }),
  ];
}
