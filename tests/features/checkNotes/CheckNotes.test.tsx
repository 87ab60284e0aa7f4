import { signal } from '@preact/signals';
import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';

import type { UnlistedNote } from '@/domain/checkNotes/checkedVault';
import { CheckNotes } from '@/features/checkNotes/CheckNotes';
import { createNotesCheck, type NotesCheck } from '@/features/checkNotes/notesCheck';
import { en } from '@/i18n/en';
import { nl } from '@/i18n/nl';
import { vaultContext, type VaultContext } from '../../support/vaultContext';
import { madeLinks } from './madeLinks';

const words = nl.checkNotes;
const note = (type: string, properties: string): string =>
  `---\ntype: intervisie/${type}\n${properties}\n---\n`;

const files = {
  'Deur.md': note('casus', 'datum: 21-11-2026\nstatus: klaar'),
  'Stil.md': note('casus', 'datum: 2026-11-31\nstatus: klaar'),
  'Sessie.md': note('session', 'datum: 2026-01-02\ncasus: "[[Weg]]"'),
};

const unreadable: UnlistedNote = {
  path: 'Kapot.md',
  trouble: { reason: 'colon', line: 3, column: 8 },
  line: 'vraag: Wat: nu',
};

interface Shown extends VaultContext {
  readonly check: NotesCheck;
}

function show(given: Record<string, string>, unlisted: readonly UnlistedNote[] | null = []): Shown {
  const made = vaultContext(given);
  const check = createNotesCheck(made.context, { unlisted: signal(unlisted), links: madeLinks(made) });
  render(<CheckNotes context={made.context} check={check} />);
  return { ...made, check };
}

const press = (name: string): boolean => fireEvent.click(screen.getByRole('button', { name }));
const button = (name: string): Promise<HTMLElement> => screen.findByRole('button', { name });

test('says that notes are being looked through before they are', () => {
  show(files, null);
  expect(screen.getByText(words.looking)).toBeTruthy();
});

test('is quiet where nothing is wrong', async () => {
  show({ 'Stil.md': note('casus', 'datum: 2026-11-30\nstatus: klaar') });
  await screen.findByText(words.allRight);
  expect(screen.queryByRole('heading')).toBeNull();
});

test('groups what is wrong by kind, worst first, and says what does not count', async () => {
  show(files, [unreadable]);
  await screen.findByText(words.summary(1, 3));
  await screen.findByText(words.kinds['link-gone'].title);
  expect(screen.getAllByRole('heading').map(({ textContent }) => textContent)).toEqual([
    `${words.kinds.unreadable.title} 1`,
    `${words.kinds.date.title} 2`,
    `${words.kinds['link-gone'].title} 1`,
  ]);
  const dates = screen.getByRole('region', { name: `${words.kinds.date.title} 2` });
  expect(within(dates).getByText(words.leavesOut.periods, { exact: false })).toBeTruthy();
  expect(screen.getByText(words.place(3, 8))).toBeTruthy();
  expect(screen.getByText(words.details.colon)).toBeTruthy();
});

test('shows the line as it is and as it will be, and writes only that', async () => {
  const { notes } = show(files);
  const mend = await button(words.mend.set('2026-11-21'));
  const row = mend.closest('.iv-mend-problem') as HTMLElement;
  expect(row.textContent).toContain('datum: 21-11-2026');
  expect(document.getElementById(mend.getAttribute('aria-describedby') ?? '')?.textContent).toBe(
    `${words.becomes} datum: 2026-11-21`,
  );
  expect(notes.get('Deur.md')).toBe(files['Deur.md']);
  fireEvent.click(mend);
  await screen.findByText(words.mended('Deur'));
  expect(notes.get('Deur.md')).toBe(files['Deur.md'].replace('21-11-2026', '2026-11-21'));
});

test('goes on to the next problem after a mend, and to the top after the last', async () => {
  show({ 'Deur.md': files['Deur.md'], 'Stil.md': files['Stil.md'] });
  fireEvent.click(await button(words.mend.set('2026-11-21')));
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Stil'));
  fireEvent.click(await button(words.mend.set('2026-11-30')));
  await waitFor(() => expect(document.activeElement?.textContent).toBe(words.allRight));
});

test('takes mends back one by one, the last first', async () => {
  const { notes } = show(files);
  fireEvent.click(await button(words.mend.set('2026-11-21')));
  await screen.findByText(words.mended('Deur'));
  fireEvent.click(await button(words.mend.removeLink));
  await screen.findByText(words.mended('Sessie'));
  press(words.undo);
  await screen.findByText(words.undone('Sessie'));
  expect(notes.get('Sessie.md')).toBe(files['Sessie.md']);
  press(words.undo);
  await screen.findByText(words.undone('Deur'));
  expect(notes.get('Deur.md')).toBe(files['Deur.md']);
  await button(words.mend.set('2026-11-21'));
  expect(screen.queryByRole('button', { name: words.undo })).toBeNull();
});

test('takes the one before back only when the last is, however fast one presses', async () => {
  const { check, context } = show(files);
  fireEvent.click(await button(words.mend.set('2026-11-21')));
  await screen.findByText(words.mended('Deur'));
  fireEvent.click(await button(words.mend.removeLink));
  await screen.findByText(words.mended('Sessie'));
  const change = context.notes.change.bind(context.notes);
  let goOn = (): void => undefined;
  const held = new Promise<void>((resolve) => (goOn = resolve));
  vi.spyOn(context.notes, 'change').mockImplementationOnce(async (...act) => {
    await held;
    return change(...act);
  });
  const both = Promise.all([check.undo(), check.undo()]);
  goOn();
  expect(await both).toEqual([true, true]);
  expect(check.told.value).toBe(words.undone('Deur'));
});

test('writes nothing where the line says something else by now', async () => {
  const { notes } = show(files);
  const mend = await button(words.mend.set('2026-11-21'));
  const other = files['Deur.md'].replace('21-11-2026', '22-11-2026');
  notes.set('Deur.md', other);
  fireEvent.click(mend);
  await screen.findByText(nl.common.refusals['line-changed']);
  expect(notes.get('Deur.md')).toBe(other);
});

test('a problem that comes back after it was mended is told again', async () => {
  const vault = show(files);
  fireEvent.click(await button(words.mend.set('2026-11-21')));
  await screen.findByText(words.mended('Deur'));
  vault.write('Deur.md', files['Deur.md']);
  await button(words.mend.set('2026-11-21'));
});

test('reads a day in words when there is one, and says what belongs there where there is none', async () => {
  const { notes } = show({
    'A.md': note('casus', 'datum: 5 december 2026'),
    'B.md': note('casus', 'datum: maart'),
  });
  fireEvent.click(await button(words.mend.set('2026-12-05')));
  await screen.findByText(words.mended('A'));
  expect(notes.get('A.md')).toBe(note('casus', 'datum: 2026-12-05'));
  expect(screen.getByText(words.details['no-day'])).toBeTruthy();
});

test('a link in a text can lead to any note, or become plain words at all its places', async () => {
  const text = note('reflection', 'datum: 2026-01-01') + 'Zie [[Weg]] en [[Weg]].\n';
  const { notes } = show({ 'R.md': text, 'Deur.md': '# Deur\n' });
  expect(await button(words.mend.choose)).toBeTruthy();
  expect(screen.getByText(words.places(2), { exact: false })).toBeTruthy();
  press(words.mend.unlink);
  await screen.findByText(words.mended('R'));
  expect(notes.get('R.md')).toBe(text.replaceAll('[[Weg]]', 'Weg'));
});

test('follows a note that is mended by hand', async () => {
  const vault = show(files);
  await button(words.mend.set('2026-11-21'));
  vault.write('Deur.md', files['Deur.md'].replace('21-11-2026', '2026-11-21'));
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Deur' })).toBeNull());
});

test('shows twenty of very many, and how many are left', async () => {
  const many = Array.from(
    { length: 23 },
    (_, at) => [`C${String(at)}.md`, note('casus', 'datum: niet')] as const,
  );
  show(Object.fromEntries(many));
  await waitFor(() => expect(document.querySelectorAll('.iv-mend-problem')).toHaveLength(20));
  press(words.more(3));
  await waitFor(() => expect(document.querySelectorAll('.iv-mend-problem')).toHaveLength(23));
});

test('counts what counts nowhere, for the review', () => {
  const { check } = show(files, [unreadable]);
  expect(check.leftOut.value).toBe(1);
});

test.each([nl, en])('says in words how many notes it is about', ({ checkNotes: { summary } }) => {
  const said = [summary(1, 0), summary(0, 1), summary(2, 1), summary(1, 3)];
  expect(said.every((one) => /^[A-Z0-9É].*\.$/.test(one) && !one.includes('undefined'))).toBe(true);
  expect(new Set(said).size).toBe(4);
});
