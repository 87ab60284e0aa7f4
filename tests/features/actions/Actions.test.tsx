import { signal } from '@preact/signals';
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

describe('by keyboard', () => {
  test('X ticks and Ctrl+Z takes it back', async () => {
    const made = show({ 'n.md': school });
    fireEvent.keyDown(box('Mail de school'), { key: 'x' });
    await waitFor(() => expect(textOf(made)).toContain('[x]'));
    fireEvent.keyDown(box('Mail de school'), { key: 'z', ctrlKey: true });
    await waitFor(() => expect(textOf(made)).toBe(school));
  });

  test('Ctrl+Z with nothing to take back leaves the note alone', async () => {
    const made = show({ 'n.md': school });
    fireEvent.keyDown(box('Mail de school'), { key: 'z', ctrlKey: true });
    await made.list.takeLastBack();
    expect(textOf(made)).toBe(school);
  });
});

describe('an answer', () => {
  const said = { outcome: 'partly', text: 'gemaild', effect: 'rust', learned: '', remains: '' } as const;
  const answered = `- [/] Dek de tafel ^iv-xccccc
    - **2026-11-25** deels: gemaild ^iv-l00000
        - effect:: rust`;

  async function answer(made: ReturnType<typeof show>, about: object = said): Promise<boolean> {
    const [action] = made.list.actions.value ?? [];
    return action !== undefined && made.list.answer(action, { ...said, ...about });
  }

  test('is written under the action, told of in its row, and taken back there', async () => {
    const made = show({ 'n.md': table });
    expect(await answer(made)).toBe(true);
    expect(textOf(made)).toBe(answered);
    await waitFor(() => expect(screen.getByText(words.answered.partly, { exact: false })).toBeTruthy());
    fireEvent.click(screen.getByRole('button', { name: words.takeBack }));
    await waitFor(() => expect(textOf(made)).toBe(table));
  });

  test.each([
    ['done', '- [x] Dek de tafel ✅ 2026-11-25 ^iv-xccccc', 'gedaan'],
    ['not', '- [ ] Dek de tafel ^iv-xccccc', 'niet'],
    ['dropped', '- [-] Dek de tafel ^iv-xccccc', 'vervallen'],
  ])('of %s sets the sign', async (outcome, line, word) => {
    const made = show({ 'n.md': table });
    await answer(made, { outcome, text: '', effect: '' });
    expect(textOf(made)).toBe(`${line}\n    - **2026-11-25** ${word} ^iv-l00000`);
  });

  test('after another is taken back alone', async () => {
    const made = show({ 'n.md': table });
    Object.assign(made.context, { random: Math.random });
    await answer(made);
    const once = textOf(made);
    await answer(made, { outcome: 'not', text: 'ziek' });
    expect(textOf(made)).toContain('niet: ziek');
    await made.list.takeLastBack();
    await waitFor(() => expect(textOf(made)).toBe(once));
  });

  test('is refused when the line is another by now, and nothing is told of in the row', async () => {
    const made = show({ 'n.md': table });
    const changed = table.replace('tafel', 'lange tafel');
    made.notes.set('n.md', changed);
    expect(await answer(made)).toBe(false);
    expect(made.said).toEqual([nl.common.refusals['line-changed']]);
    expect(textOf(made)).toBe(changed);
    expect(screen.queryByRole('button', { name: words.takeBack })).toBeNull();
  });
});

describe('an action that repeats', () => {
  const weekly = '- [ ] Bel 🔁 every week 📅 2026-11-27 ^iv-xddddd';
  const ticked = '- [x] Bel 🔁 every week 📅 2026-11-27 ✅ 2026-11-25 ^iv-xddddd';
  const next = '- [ ] Bel 🔁 every week 📅 2026-12-04';

  const withPlugin = ({ context }: VaultContext, plugins: object): void =>
    void Object.defineProperty(context.app, 'plugins', { value: { plugins } });

  test('without the Tasks plugin is ticked, and the row says that no next one was made', async () => {
    const made = show({ 'n.md': weekly });
    withPlugin(made, {});
    fireEvent.click(box('Bel 🔁 every week'));
    await waitFor(() => expect(screen.getByText(words.noNext)).toBeTruthy());
    expect(textOf(made)).toBe(ticked);
  });

  test('with it has a next one, which goes again with the tick', async () => {
    const made = show({ 'n.md': weekly });
    const apiV1 = { executeToggleTaskDoneCommand: () => `${next}\n${ticked}` };
    withPlugin(made, { 'obsidian-tasks-plugin': { apiV1 } });
    fireEvent.click(box('Bel 🔁 every week'));
    await waitFor(() => expect(textOf(made)).toBe(`${next} ^iv-x00000\n${ticked}`));
    expect(screen.queryByText(words.noNext)).toBeNull();
    fireEvent.click(await screen.findByRole('button', { name: words.putBack }));
    await waitFor(() => expect(textOf(made)).toBe(weekly));
  });
});

describe('what is due today', () => {
  test('says so in one line when there is nothing', () => {
    show({ 'n.md': table });
    expect(screen.getByText(words.today.nothing)).toBeTruthy();
  });

  test('stands alone when asked for, with the way to all of them', async () => {
    const { list } = show({ 'n.md': [table, mother, school].join('\n') });
    list.onlyToday.value = true;
    await waitFor(() => expect(screen.getAllByRole('checkbox')).toHaveLength(1));
    expect(box('Mail de school')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: words.today.all(3) }));
    await waitFor(() => expect(screen.getAllByRole('checkbox')).toHaveLength(3));
  });

  test('is one line above a list by person', async () => {
    show({ 'n.md': [table, mother, school].join('\n') });
    fireEvent.change(screen.getByLabelText(words.by), { target: { value: 'person' } });
    fireEvent.click(await screen.findByRole('button', { name: words.today.count(1) }));
    await waitFor(() => expect(screen.getAllByRole('checkbox')).toHaveLength(1));
  });

  test('has the look-backs on one’s own sentences, with the way to them', () => {
    const made = vaultContext({ 'n.md': table });
    let opened = 0;
    const lookBacks = { count: signal(2), open: () => (opened += 1) };
    render(<Actions context={made.context} list={createActionList(made.context)} lookBacks={lookBacks} />);
    fireEvent.click(screen.getByRole('button', { name: words.today.lookBacks(2) }));
    expect(opened).toBe(1);
  });
});

test('by person the actions stand under whose they are, mine first', async () => {
  show({ 'n.md': [table, school, mother].join('\n') });
  fireEvent.change(screen.getByLabelText(words.by), { target: { value: 'person' } });
  const titles = (): (string | null)[] =>
    screen.getAllByRole('heading').map(({ textContent }) => textContent);
  await waitFor(() => expect(titles()).toEqual(['MB', 'AK', words.noPerson]));
});

test('a first step and a buddy are shown with their action, as they are now', async () => {
  const made = show({ 'n.md': `${table}\n    - eerste-stap:: laken zoeken\n    - maatje:: JV\n${school}` });
  await waitFor(() => expect(screen.getByText(words.first('laken zoeken'))).toBeTruthy());
  expect(screen.getAllByText(words.buddyIs('JV'))).toHaveLength(1);
  made.write('n.md', `${table}\n    - eerste-stap:: borden zoeken`);
  await waitFor(() => expect(screen.getByText(words.first('borden zoeken'))).toBeTruthy());
});

test.each([
  ['by the Tasks plugin', '- [x] Dek de tafel ✅ 2026-11-24 ^iv-xccccc'],
  ['by its box in the note', '- [x] Dek de tafel ^iv-xccccc'],
])('an action that is ticked %s leaves the list', async (_, line) => {
  const made = show({ 'n.md': `${table}\n${school}` });
  made.write('n.md', `${line}\n${school}`);
  await waitFor(() => expect(screen.queryByText('Dek de tafel')).toBeNull());
  expect(textOf(made)).toBe(`${line}\n${school}`);
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
