import type { Plugin } from 'obsidian';
import { expect, test } from 'vitest';

import { createRound } from '@/features/lookBack/lookBackRound';
import { createDrafts } from '@/obsidian/drafts';
import { lookBackVault, reflectionNote } from './lookBacks';

test('a look-back that is being written goes to the reflection under its new name, with its words until then', async () => {
  const made = lookBackVault({ 'R/1.md': reflectionNote() });
  const { app } = made.context;
  const drafts = createDrafts({ app, registerEvent: () => undefined } as unknown as Plugin);
  const round = createRound({ ...made.context, drafts });
  round.begin();
  round.say({ answer: 'partly', words: 'Soms nog' });

  const file = app.vault.getFileByPath('R/1.md');
  made.notes.set('R/Stilte.md', made.notes.get('R/1.md') ?? '');
  made.notes.delete('R/1.md');
  if (file) await app.vault.rename(file, 'R/Stilte.md');
  round.say({ words: 'Soms nog wel' });
  expect(drafts.load('look-back-R/Stilte.md')).toEqual({ answer: 'partly', words: 'Soms nog wel' });

  await round.save();
  expect(made.notes.get('R/Stilte.md')).toContain('Soms nog wel');
  expect([made.said, drafts.load('look-back-R/Stilte.md')]).toEqual([[], null]);
  await round.takeBack();
  expect(made.notes.get('R/Stilte.md')).toBe(reflectionNote());
});
