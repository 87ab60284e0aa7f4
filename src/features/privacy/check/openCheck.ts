import { MarkdownView, TFile, type App, type Editor, type Plugin } from 'obsidian';

import type { Context } from '@/context';
import { noteTypeOf } from '@/domain/notes/noteTypes';
import type { TextRange } from '@/domain/pseudonyms/followRange';
import { createNoteFollower } from '@/obsidian/noteFollower';
import { openNote } from '@/obsidian/openNote';
import type { LeftAlone } from '../leftAlone';
import type { NoteTraces } from '../noteTraces';
import { createCheckStore, type CheckStore } from './checkStore';
import { CheckView, checkViewType } from './CheckView';

const icon = 'venetian-mask';

/** Opens the check of a note, or of a part of it, at a place of its text when one is named. */
export type OpenCheck = (path: string, part: TextRange | null, at?: number) => Promise<void>;

/** Registers *Check traceability*: its view, its command, and its place in the menus of a note and of the editor. */
export function registerCheck(
  plugin: Plugin,
  context: Context,
  leftAlone: LeftAlone,
  noteTraces: NoteTraces,
): OpenCheck {
  const follower = createNoteFollower(plugin, context.notes);
  const store = createCheckStore(context, follower, leftAlone, noteTraces);
  plugin.register(store.stop);
  plugin.registerView(checkViewType, (leaf) => new CheckView(leaf, store));
  const open: OpenCheck = (...about) => openCheck(store, about);
  addCommand(plugin, context, open);
  addToMenus(plugin, context, open);
  return open;
}

function addCommand(plugin: Plugin, context: Context, open: OpenCheck): void {
  const { app } = plugin;
  plugin.addCommand({
    id: 'check-traceability',
    name: context.texts().privacy.title,
    icon,
    checkCallback: (isAsked) => {
      // With the focus beside the note, as in the panel of its casus, it is still about that note.
      const file = app.workspace.getActiveFile();
      const view = app.workspace.getActiveViewOfType(MarkdownView);
      const part = view && partOf(view.editor);
      if (!file || !(part || canBeChecked(app, file))) return false;
      if (!isAsked) void open(file.path, part);
      return true;
    },
  });
}

function addToMenus(plugin: Plugin, context: Context, open: OpenCheck): void {
  const { app } = plugin;
  plugin.registerEvent(
    app.workspace.on('file-menu', (menu, file) => {
      if (!(file instanceof TFile) || !canBeChecked(app, file)) return;
      const { title } = context.texts().privacy;
      const check = (): void => void openNote(app, file.path).then(() => open(file.path, null));
      menu.addItem((item) => item.setTitle(title).setIcon(icon).onClick(check));
    }),
  );
  plugin.registerEvent(
    app.workspace.on('editor-menu', (menu, editor, { file }) => {
      const part = partOf(editor);
      if (!file || !(part || canBeChecked(app, file))) return;
      const { title } = context.texts().privacy;
      menu.addItem((item) =>
        item
          .setTitle(title)
          .setIcon(icon)
          .onClick(() => void open(file.path, part)),
      );
    }),
  );
}

async function openCheck(store: CheckStore, about: Parameters<OpenCheck>): Promise<void> {
  const { workspace } = store.context.app;
  await store.check(...about);
  const leaf = await workspace.ensureSideLeaf(checkViewType, 'right', { active: true });
  await workspace.revealLeaf(leaf);
  if (leaf.view instanceof CheckView) leaf.view.focus();
}

/** What is selected, or null. */
function partOf(editor: Editor): TextRange | null {
  const [from, to] = [
    editor.posToOffset(editor.getCursor('from')),
    editor.posToOffset(editor.getCursor('to')),
  ];
  return from < to ? { from, to } : null;
}

/** Asked of the metadata cache, which knows a note that has just been made before the index does. */
function canBeChecked({ metadataCache }: App, file: TFile): boolean {
  const type = noteTypeOf(metadataCache.getFileCache(file)?.frontmatter?.type);
  return type === 'casus' || type === 'session' || type === 'reflection';
}
