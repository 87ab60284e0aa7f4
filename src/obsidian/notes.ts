import { MarkdownView, type App, type TFile } from 'obsidian';

import { applyChanges, type Edit, type Refusal } from '@/domain/text/changes';
import { makeFile } from './makeFile';

/** What came of a change: written, or why not. A note can also be gone as a whole. */
export type Written = { readonly ok: true } | { readonly ok: false; readonly refusal: Refusal | 'note-gone' };

/** Reading and writing notes by path: the one write path of the plugin. */
export interface Notes {
  /** The text as it is now: what is being typed in an open editor counts. Null when there is no such note. */
  read(path: string): Promise<string | null>;
  /** Computes a change on the text as it is at this moment and applies it, through the editor when the note is open. */
  change(path: string, compute: (text: string) => Edit): Promise<Written>;
  /** Makes a note under a free name in a folder, which is made when absent; gives the path. Never overwrites. */
  create(folder: string, name: string, text: string): Promise<string>;
}

export function createNotes(app: App): Notes {
  return {
    read: async (path) => {
      const file = app.vault.getFileByPath(path);
      return file && (filledViewOf(app, file)?.editor.getValue() ?? app.vault.read(file));
    },
    change: (path, compute) => changeNote(app, path, compute),
    create: (folder, name, text) => makeFile(app, { folder, name, extension: 'md' }, text),
  };
}

/** The view in whose editor a note is open, or null. Reading mode has the same text, so it counts as well. */
export function editorViewOf(app: App, file: TFile): MarkdownView | null {
  const views = app.workspace.getLeavesOfType('markdown').map(({ view }) => view);
  return (
    views.find((view): view is MarkdownView => view instanceof MarkdownView && view.file === file) ?? null
  );
}

/** A view that is still opening has its file and no text yet: then the note is as it is on disk. */
function filledViewOf(app: App, file: TFile): MarkdownView | null {
  const view = editorViewOf(app, file);
  return view && view.editor.getValue() !== '' ? view : null;
}

async function changeNote(app: App, path: string, compute: (text: string) => Edit): Promise<Written> {
  const file = app.vault.getFileByPath(path);
  if (!file) return { ok: false, refusal: 'note-gone' };
  const view = filledViewOf(app, file);
  return view ? changeInEditor(view, compute) : changeOnDisk(app, file, compute);
}

async function changeInEditor(view: MarkdownView, compute: (text: string) => Edit): Promise<Written> {
  const { editor } = view;
  const result = compute(editor.getValue());
  if (!result.ok) return result;
  if (result.changes.length > 0) {
    const changes = result.changes.map(({ from, to, insert }) => ({
      from: editor.offsetToPos(from),
      to: editor.offsetToPos(to),
      text: insert,
    }));
    editor.transaction({ changes });
    await view.save();
  }
  return { ok: true };
}

async function changeOnDisk(app: App, file: TFile, compute: (text: string) => Edit): Promise<Written> {
  const outcome: { written: Written } = { written: { ok: true } };
  const process = app.vault.process(file, (text) => {
    const result = compute(text);
    outcome.written = result.ok ? { ok: true } : result;
    return result.ok ? applyChanges(text, result.changes) : text;
  });
  await process.catch(async (error: unknown) => {
    if (await app.vault.adapter.exists(file.path)) throw error;
    outcome.written = { ok: false, refusal: 'note-gone' };
  });
  return outcome.written;
}
