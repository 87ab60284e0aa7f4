import { Menu } from 'obsidian';
import { expect, test } from 'vitest';

import { askingIn } from '@/domain/questions/askingHere';
import { hintMenu } from '@/features/coach/editor/hintMenu';
import { splitInNote } from '@/features/coach/editor/splitInNote';
import { nl } from '@/i18n/nl';
import { vaultContext, type VaultContext } from '../../support/vaultContext';

const stacked = 'Wat deed je en hoe voelde dat?';
const into = ['Wat deed je?', 'Hoe voelde dat?'] as const;
const nested = '    - **MB** Ik werd stil. ^iv-a00001';
const noteWith = (...lines: string[]): string =>
  `---\ntype: intervisie/session\n---\n\n## 1. Vragen\n\n${lines.join('\n')}\n\n## Acties\n`;
const asked = `- **AK** ${stacked} 🔥 ^iv-q00001`;

const opened = (text: string): VaultContext => vaultContext({ 'n.md': text });
const plainIds = (text: string | undefined): string =>
  (text ?? '').replace(/\^iv-q(?!00001)[0-9a-z]{5}/, '^iv-q_____');

async function split(text: string, seen = stacked): Promise<VaultContext> {
  const vault = opened(text);
  await splitInNote(vault.context, 'n.md', { id: 'iv-q00001', text: seen, into });
  return vault;
}

test('the first keeps the line, its mark and its answers; the second comes below, by the same speaker', async () => {
  const { notes } = await split(noteWith(asked, nested));
  const lines = ['- **AK** Wat deed je? 🔥 ^iv-q00001', nested, '- **AK** Hoe voelde dat? ^iv-q_____'];
  expect(plainIds(notes.get('n.md'))).toBe(noteWith(...lines));
});

test('an indent and the line breaks of the note are kept', async () => {
  const before = noteWith('- Vooraf', `    ${asked}`, '- Daarna').replaceAll('\n', '\r\n');
  const { notes } = await split(before);
  const lines = [
    '- Vooraf',
    '    - **AK** Wat deed je? 🔥 ^iv-q00001',
    '    - **AK** Hoe voelde dat? ^iv-q_____',
    '- Daarna',
  ];
  expect(plainIds(notes.get('n.md'))).toBe(noteWith(...lines).replaceAll('\n', '\r\n'));
});

test.each([
  ['says something else', noteWith(asked.replace('voelde', 'was')), nl.common.refusals['line-changed']],
  ['is gone', noteWith('- Iets'), nl.common.refusals['line-gone']],
  ['stands there twice', noteWith(asked, asked), nl.common.refusals['line-changed']],
])('a line that %s by now is left as it is, and the user reads why', async (_, text, why) => {
  const { notes, said } = await split(text);
  expect([notes.get('n.md'), said]).toEqual([text, [why]]);
});

/** The items of the hint for a question, as it stands in a phase of questions or as that of a casus. */
function itemsFor(text: string, id: string | null = 'iv-q00001'): string[] {
  const asking = askingIn({ captures: ['question'], advice: 'allowed' });
  const menu: unknown = hintMenu(opened(noteWith(asked)).context, 'n.md', { at: 0, id, text, asking });
  return (menu as Menu & { menuItems__: { title__: string }[] }).menuItems__.map(({ title__ }) => title__);
}

test('the hint of a question in two offers to split it, only where it is certain and only in a session', () => {
  const title = nl.coach.splitInto(...into);
  expect(itemsFor(stacked)).toContain(title);
  const others = [
    ...itemsFor('Wat deed je, en waarom?'),
    ...itemsFor('Was je erbij?'),
    ...itemsFor(stacked, null),
  ];
  expect(others.filter((one) => one.startsWith(nl.coach.splitInto('', '').slice(0, 9)))).toEqual([]);
});
