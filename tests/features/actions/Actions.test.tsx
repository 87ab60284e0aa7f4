import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';

import { createActionList, type ActionList } from '@/features/actions/actionList';
import { Actions } from '@/features/actions/Actions';
import { nl } from '@/i18n/nl';
import { vaultContext, type VaultContext } from '../../support/vaultContext';

const words = nl.actions;
const mother = '- [ ] **MB** Bel de moeder terug #task 📅 2026-11-27 ^iv-xaaaaa';
const school = '- [/] **AK** Mail de school 📅 2026-11-24 ^iv-xbbbbb';
const table = '- [ ] Dek de tafel ^iv-xccccc';

function show(files: Record<string, string>): VaultContext & { list: ActionList } {
  const made = vaultContext(files, { globalFilter: '#task' });
  const list = createActionList(made.context);
  render(<Actions context={made.context} list={list} />);
  return Object.assign(made, { list });
}

const box = (name: string): HTMLInputElement => screen.getByRole('checkbox', { name });
const textOf = ({ notes }: VaultContext): string => notes.get('n.md') ?? '';

describe('the list of actions', () => {
  test('says that it is not ready before the index is', () => {
    show({});
    expect(screen.getByText(words.notReady)).toBeTruthy();
  });

  test('says that there are none', () => {
    show({ 'n.md': 'Tekst' });
    expect(screen.getByText(words.none)).toBeTruthy();
  });

  test('groups by when they are due, the soonest first', () => {
    show({ 'n.md': [table, mother, school].join('\n') });
    const titles = screen.getAllByRole('heading').map(({ textContent }) => textContent);
    expect(titles).toEqual([words.groups.overdue, words.groups.week, words.groups.none]);
  });

  test('leaves out the global filter once it is known', async () => {
    const { list } = show({ 'n.md': mother });
    list.look();
    await waitFor(() => expect(box('Bel de moeder terug')).toBeTruthy());
  });

  test('shows what someone promised, with what has no owner as mine', () => {
    const { list } = show({ 'n.md': [table, mother, school].join('\n') });
    fireEvent.change(screen.getByLabelText(words.whose), { target: { value: 'MB' } });
    expect(list.owner.value).toBe('MB');
    expect(screen.queryByText('Mail de school')).toBeNull();
    expect(box('Dek de tafel')).toBeTruthy();
  });

  test('follows a note that is changed elsewhere', async () => {
    const made = show({ 'n.md': table });
    made.write('n.md', table.replace('tafel', 'lange tafel'));
    await waitFor(() => expect(box('Dek de lange tafel')).toBeTruthy());
  });
});

describe('ticking', () => {
  test('writes the line it is about, and stays in sight', async () => {
    const made = show({ 'n.md': `${school}\n${table}` });
    fireEvent.click(box('Dek de tafel'));
    await waitFor(() => expect(textOf(made)).toBe(`${school}\n- [x] Dek de tafel ✅ 2026-11-25 ^iv-xccccc`));
    expect(box('Dek de tafel').checked).toBe(true);
  });

  test('is put back by one click, to what the line said before', async () => {
    const made = show({ 'n.md': school });
    fireEvent.click(box('Mail de school'));
    await waitFor(() => expect(textOf(made)).toContain('[x]'));
    fireEvent.click(screen.getByRole('button', { name: words.putBack }));
    await waitFor(() => expect(textOf(made)).toBe(school));
    expect(box('Mail de school').checked).toBe(false);
  });

  test('leaves the list a minute later', async () => {
    const made = show({ 'n.md': `${school}\n${table}` });
    fireEvent.click(box('Dek de tafel'));
    await waitFor(() => expect(textOf(made)).toContain('[x] Dek'));
    made.now = new Date('2026-11-25T20:01:01');
    made.list.look();
    await waitFor(() => expect(screen.queryByText('Dek de tafel')).toBeNull());
  });

  test('writes nothing and says so when the line has changed under it', async () => {
    const made = show({ 'n.md': table });
    const changed = table.replace('tafel', 'lange tafel');
    made.notes.set('n.md', changed);
    fireEvent.click(box('Dek de tafel'));
    await waitFor(() => expect(made.said).toEqual([nl.common.refusals['line-changed']]));
    expect(textOf(made)).toBe(changed);
    expect(box('Dek de tafel').checked).toBe(false);
  });
});

test('of two lines with one id neither is ticked, and both stay in sight', async () => {
  const made = show({ 'n.md': `${table}\n${table}` });
  fireEvent.click(screen.getAllByRole('checkbox')[1] ?? box('Dek de tafel'));
  await waitFor(() => expect(made.said).toEqual([nl.common.refusals['line-changed']]));
  made.write('n.md', `${school}\n${table}\n${table}\n`);
  await waitFor(() => expect(screen.getAllByRole('checkbox')).toHaveLength(3));
  expect(screen.getAllByRole<HTMLInputElement>('checkbox').map(({ checked }) => checked)).toEqual([
    false,
    false,
    false,
  ]);
});

test('the arrow keys move between the boxes of all groups', () => {
  show({ 'n.md': [table, mother, school].join('\n') });
  const names = ['Mail de school', 'Bel de moeder terug #task', 'Dek de tafel'];
  const focused = (): string | undefined => names.find((name) => box(name).matches(':focus'));
  box('Mail de school').focus();
  fireEvent.keyDown(box('Mail de school'), { key: 'End' });
  expect(focused()).toBe('Dek de tafel');
  fireEvent.keyDown(box('Dek de tafel'), { key: 'ArrowUp' });
  expect(focused()).toBe('Bel de moeder terug #task');
});

test('a new day moves what is due', () => {
  const made = show({ 'n.md': mother });
  made.now = new Date('2026-11-28T00:00:05');
  made.list.look();
  return waitFor(() => expect(screen.getByText(words.groups.overdue)).toBeTruthy());
});
