// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { activeNote, openApp, type OpenApp } from './support/openApp.mts';

const text = 'een\ntwee\ndrie\n';

async function openNote(): Promise<OpenApp> {
  const opened = await openApp({ 'noot.md': text });
  await opened.app.workspace.openLinkText('noot', '');
  return opened;
}

function type({ app }: OpenApp, typed: string, line: number): void {
  activeNote(app).editor.replaceRange(typed, { line, ch: 0 });
}

test('what is typed is on disk two seconds later', async () => {
  const opened = await openNote();
  vi.useFakeTimers();
  type(opened, 'x', 0);
  await vi.advanceTimersByTimeAsync(1900);
  expect(opened.store.text('noot.md')).toBe(text);
  await vi.advanceTimersByTimeAsync(200);
  vi.useRealTimers();
  await vi.waitFor(() => expect(opened.store.text('noot.md')).toBe(`x${text}`));
});

test('going to another note in the same tab saves first', async () => {
  const opened = await openNote();
  type(opened, 'x', 0);
  await opened.app.workspace.openLinkText('ander', '');
  expect(opened.store.text('noot.md')).toBe(`x${text}`);
});

test('a save meets a change of another program in other lines and keeps both', async () => {
  const opened = await openNote();
  type(opened, 'x', 0);
  await changeOutside(opened, 'noot.md', 'een\ntwee\nDRIE\n');
  await activeNote(opened.app).save();
  expect(opened.store.text('noot.md')).toBe('xeen\ntwee\nDRIE\n');
  expect(activeNote(opened.app).editor.getValue()).toBe('xeen\ntwee\nDRIE\n');
});

test('a change outside comes into the editor, and undo goes on from what was typed', async () => {
  const opened = await openNote();
  const note = activeNote(opened.app);
  type(opened, 'x', 0);
  await note.save();
  await changeOutside(opened, 'noot.md', 'xeen\ntwee\nDRIE\n');
  await vi.waitFor(() => expect(note.editor.getValue()).toBe('xeen\ntwee\nDRIE\n'));
  note.editor.undo();
  expect(note.editor.getValue()).toBe('een\ntwee\nDRIE\n');
});

test('typing goes on behind the last character when a text read before a save comes in after it', async () => {
  const opened = await openNote();
  const { editor } = activeNote(opened.app);
  const read = holdNextRead(opened);
  opened.store.outside.write('noot.md', 'een\ntwee\nDRIE\n');
  await read.begun;

  editor.replaceSelection('x');
  const saved = activeNote(opened.app).save();
  await othersRan();
  read.letGo();
  await saved;
  await othersRan();
  editor.replaceSelection('y');

  expect(editor.getValue()).toBe('xyeen\ntwee\nDRIE\n');
});

test('a save that finds another program a moment earlier keeps what both wrote', async () => {
  const opened = await openNote();
  type(opened, 'x', 0);
  const write = opened.store.write.bind(opened.store);
  vi.spyOn(opened.store, 'write').mockImplementationOnce((path, bytes, options) => {
    opened.store.outside.write('noot.md', 'een\ntwee\nDRIE\n');
    return write(path, bytes, options);
  });
  await activeNote(opened.app).save();
  expect(opened.store.text('noot.md')).toBe('xeen\ntwee\nDRIE\n');
  expect(activeNote(opened.app).editor.getValue()).toBe('xeen\ntwee\nDRIE\n');
});

test('a conflict writes nothing until it is answered', async () => {
  const opened = await openNote();
  type(opened, 'x', 0);
  await changeOutside(opened, 'noot.md', 'HUN\ntwee\ndrie\n');
  const saving = activeNote(opened.app).save();
  const keepBoth = await vi.waitFor(() => button('Keep both'));
  expect(opened.store.text('noot.md')).toBe('HUN\ntwee\ndrie\n');
  keepBoth.click();
  await saving;
  await vi.waitFor(() => expect(opened.store.text('noot.md')).toBe('xeen\nHUN\ntwee\ndrie\n'));
});

test('a note that is deleted keeps its text and can be saved anew', async () => {
  const opened = await openNote();
  type(opened, 'x', 0);
  const file = opened.app.vault.getFileByPath('noot.md');
  if (file) await opened.app.vault.delete(file);
  button('Save as a new note').click();
  await vi.waitFor(() => expect(opened.store.text('noot.md')).toBe(`x${text}`));
});

test('what could not be saved comes back when the note is opened again', async () => {
  const opened = await openNote();
  type(opened, 'x', 0);
  const { store, app } = opened;
  const write = vi.spyOn(store, 'write').mockRejectedValue(new Error('De server is weg'));
  await app.workspace.getMostRecentLeaf()?.setViewState({ type: 'empty' });
  write.mockRestore();
  expect(store.text('noot.md')).toBe(text);
  await app.workspace.openLinkText('noot', '');
  expect(activeNote(app).editor.getValue()).toBe(`x${text}`);
  await activeNote(app).save();
  expect(store.text('noot.md')).toBe(`x${text}`);
});

test('the editor follows a renamed note', async () => {
  const { app } = await openNote();
  const file = app.vault.getFileByPath('noot.md');
  if (file) await app.vault.rename(file, 'anders.md');
  expect(activeNote(app).getDisplayText()).toBe('anders');
});

/** Keeps the answer to the next read, with the text as it is when it begins, until it is let go. */
function holdNextRead({ store }: OpenApp): { begun: Promise<void>; letGo: () => void } {
  const read = store.read.bind(store);
  let begin = (): void => undefined;
  let letGo = (): void => undefined;
  const begun = new Promise<void>((resolve) => (begin = resolve));
  const held = new Promise<void>((resolve) => (letGo = resolve));
  vi.spyOn(store, 'read').mockImplementationOnce(async (path) => {
    const bytes = await read(path);
    begin();
    await held;
    return bytes;
  });
  return { begun, letGo };
}

/** All that waits for nothing but its turn has run. */
const othersRan = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

function changeOutside({ store }: OpenApp, path: string, changed: string): Promise<unknown> {
  return store.write(path, new TextEncoder().encode(changed));
}

function button(name: string): HTMLButtonElement {
  const found = Array.from(document.querySelectorAll('button')).find((each) => each.textContent === name);
  if (!found) throw new Error(`There is no button “${name}”.`);
  return found;
}
