import { expect, test, vi } from 'vitest';

import { edit, type Edit } from '@/domain/text/changes';
import { createNotes } from '@/obsidian/notes';
import { fileAt, holdNextRead, noteViews, openWindow, othersRan } from './workbenchApp';

vi.mock('obsidian', async () => (await import('./workbenchApp')).workbenchObsidian());

const path = 'Sessie.md';
const text = '---\nfase: 1\n---\n\neen\n';
const toPhaseTwo = (now: string): Edit => {
  const from = now.indexOf('fase: 1') + 6;
  return edit({ from, to: from + 1, insert: '2' });
};
const changed = text.replace('fase: 1', 'fase: 2');

test('a change of a note whose view has no text yet is written, and comes into the view', async () => {
  const window = await openWindow({ [path]: text });
  const notes = createNotes(window.app);
  const read = holdNextRead(window);
  const opening = window.app.workspace.getLeaf(false).openFile(fileAt(window, path));
  await read.begun;
  expect(noteViews(window)[0]?.file?.path).toBe(path);
  expect(noteViews(window)[0]?.editor.getValue()).toBe('');

  expect(await notes.change(path, toPhaseTwo)).toEqual({ ok: true });
  read.letGo();
  await opening;
  await othersRan();

  expect(window.store.text(path)).toBe(changed);
  expect(noteViews(window)[0]?.editor.getValue()).toBe(changed);
  expect(await notes.read(path)).toBe(changed);
});

test('P18: a change of an open note goes through its editor, where undo finds it', async () => {
  const window = await openWindow({ [path]: text });
  const notes = createNotes(window.app);
  await window.app.workspace.getLeaf(false).openFile(fileAt(window, path));

  await notes.change(path, toPhaseTwo);
  expect(window.store.text(path)).toBe(changed);
  noteViews(window)[0]?.editor.undo();

  expect(noteViews(window)[0]?.editor.getValue()).toBe(text);
});
