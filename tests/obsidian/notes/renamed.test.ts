import { expect, test, vi } from 'vitest';

import { edit } from '@/domain/text/changes';
import { createNoteFollower } from '@/obsidian/noteFollower';
import { createNotes } from '@/obsidian/notes';
import { fileAt, holdNextRead, listener, openWindow } from './workbenchApp';

vi.mock('obsidian', async () => (await import('./workbenchApp')).workbenchObsidian());

test('a followed note that is renamed is known by its new path before it is read again', async () => {
  const window = await openWindow({ 'Sessie.md': 'een\n' });
  const notes = createNotes(window.app);
  const follower = createNoteFollower(listener(window), notes);
  await follower.follow('Sessie.md');

  const read = holdNextRead(window);
  await window.app.fileManager.renameFile(fileAt(window, 'Sessie.md'), 'Anders.md');
  await read.begun;
  const path = follower.note.value?.path ?? '';
  read.letGo();

  expect(path).toBe('Anders.md');
  expect(await notes.change(path, () => edit({ from: 4, to: 4, insert: 'twee\n' }))).toEqual({ ok: true });
  expect(window.store.text('Anders.md')).toBe('een\ntwee\n');
});
