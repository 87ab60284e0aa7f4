import { describe, expect, test } from 'vitest';

import { createActionList } from '@/features/actions/actionList';
import { remindersOf, saveReminders } from '@/features/actions/reminders/saveReminders';
import { nl } from '@/i18n/nl';
import { vaultContext } from '../../support/vaultContext';

const words = nl.actions.reminders;
const note = [
  '- [ ] **MB** Bel de moeder van Stil [[Stil]] #task 📅 2026-12-05 ^iv-xaaaaa',
  '- [ ] **AK** Mail de school 📅 2026-12-06 ^iv-xbbbbb',
  '- [x] **MB** Gedaan 📅 2026-12-06 ✅ 2026-11-20 ^iv-xccccc',
  '- [ ] **MB** Zonder dag ^iv-xddddd',
  '- [/] Van niemand 📅 2026-12-07 ^iv-xeeeee',
].join('\n');

const made = (text = note): ReturnType<typeof vaultContext> =>
  vaultContext({ 'n.md': text }, { globalFilter: '#task' });
const actionsOf = ({ context }: ReturnType<typeof vaultContext>): Parameters<typeof remindersOf>[1] =>
  createActionList(context).actions.value ?? [];

describe('reminders', () => {
  test('are of my open actions with a day, and say nothing of them', async () => {
    const vault = made();
    const found = await remindersOf(vault.context, actionsOf(vault), { whose: 'mine', withWords: false });
    expect(found).toEqual([
      { id: 'iv-xaaaaa', due: '2026-12-05', title: words.title },
      { id: 'iv-xeeeee', due: '2026-12-07', title: words.title },
    ]);
  });

  test('are of everyone, in their own words, when the user asks for that', async () => {
    const vault = made();
    const found = await remindersOf(vault.context, actionsOf(vault), { whose: 'all', withWords: true });
    expect(found.map(({ title }) => title)).toEqual([
      'Bel de moeder van Stil Stil',
      'Mail de school',
      'Van niemand',
    ]);
  });

  test('are no file when there are none, and the user reads so', async () => {
    const vault = made('- [ ] Zonder dag ^iv-xddddd');
    const values = { whose: 'all', rings: true, withWords: false } as const;
    expect(await saveReminders(vault.context, actionsOf(vault), values)).toBe(false);
    expect(vault.said).toEqual([words.none]);
  });
});
