import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';

import { Stock } from '@/features/casus/stock/Stock';
import { createStockList, type StockList } from '@/features/casus/stock/stockList';
import { nl } from '@/i18n/nl';
import { vaultContext, type VaultContext } from '../../../support/vaultContext';
import { appThatOpens } from '../appThatOpens';

afterEach(cleanup);

const words = nl.stock;
const casus = (status: string, rest = ''): string =>
  `---\ntype: intervisie/casus\nstatus: ${status}\n${rest}---\n`;
const north = { 'Groepen/Noord.md': '---\ntype: intervisie/group\n---\n' };

interface Shown extends VaultContext {
  readonly list: StockList;
  readonly did: string[];
  readonly opened: string[];
}

function show(files: Record<string, string>, asked = true): Shown {
  const made = vaultContext(asked ? { ...files } : {});
  const opened = appThatOpens(made);
  const list = createStockList(made.context);
  const did: string[] = [];
  const doors = {
    make: () => void did.push('make'),
    start: (path: string) => void did.push(`start ${path}`),
  };
  render(<Stock context={made.context} list={list} doors={doors} />);
  return Object.assign(made, { list, did, opened });
}

const row = (title: string): HTMLElement => {
  const found = screen.getByRole('button', { name: title }).closest('li');
  if (!found) throw new Error(`${title} is in no row`);
  return found;
};
const titleIn = (title: string): HTMLElement => screen.getByRole('button', { name: title });
const shelves = (): string[] => screen.getAllByRole('heading').map(({ textContent }) => textContent);
const press = (title: string, key: string): boolean => fireEvent.keyDown(titleIn(title), { key });

/** What follows at once has been drawn; what waits for a frame has not. */
const drawn = async (): Promise<void> => {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
};

describe('the stock of casussen', () => {
  test('has the focus on what comes first before a next key can come, when that is asked for', async () => {
    const { list } = show({ 'Stil.md': casus('klaar'), 'Grens.md': casus('concept') });
    list.focusOn.value = '';
    await drawn();
    expect(document.activeElement).toBe(titleIn('Stil'));
    list.focusOn.value = 'Grens.md';
    await drawn();
    expect(document.activeElement).toBe(titleIn('Grens'));
  });

  test('says that it is not ready before the index is', () => {
    show({}, false);
    expect(screen.getByText(words.notReady)).toBeTruthy();
  });

  test('invites when there is no casus yet', () => {
    const { did } = show(north);
    fireEvent.click(screen.getByRole('button', { name: words.newCasus }));
    expect(did).toEqual(['make']);
  });

  test('shows each casus with its question, by what became of it', () => {
    show({
      'Stil.md': casus('klaar', 'vraag: Hoe blijf ik in gesprek?\n'),
      'Grens.md': casus('concept'),
      'Rouw.md': casus('klaar', 'aangeboden: [2026-09-12, 2026-10-03]\ninbrenger: AK\n'),
    });
    expect(shelves()).toEqual([
      `${words.shelves.offered} 1`,
      `${words.shelves.ready} 1`,
      `${words.shelves.draft} 1`,
    ]);
    expect(within(row('Stil')).getByText('Hoe blijf ik in gesprek?')).toBeTruthy();
    expect(row('Rouw').textContent).toContain('AK');
    expect(row('Rouw').textContent).toContain('aangeboden op 12 sep en 3 okt');
    expect(row('Rouw').textContent).toContain('wacht het langst, sinds 12 sep');
  });

  test('shows no word of what stands in the note itself', () => {
    show({ 'Stil.md': `${casus('klaar')}> [!afloop]- Afloop\n> Zij vertrok.\n` });
    expect(row('Stil').textContent).not.toContain('vertrok');
  });

  test('leaves out the template', () => {
    const { context, index } = show({ 'Stil.md': casus('klaar'), 'Sjabloon.md': casus('concept') });
    Object.assign(context.store.settings.value, { casusTemplate: 'Sjabloon.md' });
    index.value = index.value && { ...index.value };
    return waitFor(() => expect(screen.queryByText('Sjabloon')).toBeNull());
  });

  test('folds what is closed', async () => {
    show({ 'Af.md': casus('afgesloten'), 'Stil.md': casus('klaar') });
    expect(screen.queryByText('Af')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: `${words.shelves.closed} 1` }));
    await waitFor(() => expect(titleIn('Af')).toBeTruthy());
  });
});

describe('narrowing the stock', () => {
  const files = { ...north, 'Stil.md': casus('klaar', 'groep: "[[Noord]]"\n'), 'Los.md': casus('klaar') };
  const choose = (group: string): void =>
    void fireEvent.change(screen.getByLabelText(words.group), { target: { value: group } });

  test('to a group', async () => {
    show(files);
    choose('Groepen/Noord.md');
    await waitFor(() => expect(screen.queryByText('Los')).toBeNull());
    expect(titleIn('Stil')).toBeTruthy();
  });

  test('says so when nothing is left, and shows all again', async () => {
    show({ ...files, 'Groepen/Zuid.md': north['Groepen/Noord.md'] });
    choose('Groepen/Zuid.md');
    await waitFor(() => expect(screen.getByText(words.nothingFound)).toBeTruthy());
    fireEvent.click(screen.getByRole('button', { name: words.showAll }));
    await waitFor(() => expect(titleIn('Stil')).toBeTruthy());
  });

  test('by words, once there are many', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 8 }, (_, at) => [`Casus ${String(at)}.md`, casus('klaar')]),
    );
    show(many);
    fireEvent.input(screen.getByLabelText(words.search), { target: { value: 'casus 3' } });
    await waitFor(() => expect(screen.queryByText('Casus 1')).toBeNull());
    expect(titleIn('Casus 3')).toBeTruthy();
  });

  test('has nothing to offer where there is nothing to narrow', () => {
    show({ 'Los.md': casus('klaar') });
    expect(screen.queryByLabelText(words.group)).toBeNull();
    expect(screen.queryByLabelText(words.search)).toBeNull();
  });
});

describe('a status', () => {
  const draft = casus('concept', 'bron: x # van mij\n');

  test('is changed with one key, in the note, and the focus stays with the casus', async () => {
    const made = show({ 'Grens.md': draft, 'Stil.md': casus('klaar') });
    titleIn('Grens').focus();
    press('Grens', '2');
    await waitFor(() => expect(made.notes.get('Grens.md')).toBe(draft.replace('concept', 'klaar')));
    await waitFor(() => expect(titleIn('Grens').matches(':focus')).toBe(true));
    expect(shelves()).toEqual([`${words.shelves.ready} 2`]);
    expect(screen.getByRole('status').textContent).toBe(words.isNow('Grens', 'klaar'));
  });

  test('is shown at once, before the index has heard of it', async () => {
    const made = show({ 'Grens.md': draft });
    const before = made.index.value;
    press('Grens', '2');
    await waitFor(() => expect(made.notes.get('Grens.md')).toContain('klaar'));
    made.index.value = before;
    await waitFor(() => expect(shelves()).toEqual([`${words.shelves.ready} 1`]));
  });

  test('is put back with one press, to the very same text', async () => {
    const made = show({ 'Grens.md': draft });
    press('Grens', '4');
    await waitFor(() => expect(made.notes.get('Grens.md')).toContain('afgesloten'));
    fireEvent.click(await screen.findByRole('button', { name: words.putBack }));
    await waitFor(() => expect(made.notes.get('Grens.md')).toBe(draft));
    await waitFor(() => expect(screen.queryByRole('button', { name: words.putBack })).toBeNull());
  });

  test('can be put back for a minute', async () => {
    const made = show({ 'Grens.md': draft });
    press('Grens', '2');
    await screen.findByRole('button', { name: words.putBack });
    made.now = new Date(made.now.getTime() + 61_000);
    made.list.look();
    await waitFor(() => expect(screen.queryByRole('button', { name: words.putBack })).toBeNull());
    expect(shelves()).toEqual([`${words.shelves.ready} 1`]);
  });

  test('is not written over another one, and the user reads why', async () => {
    const made = show({ 'Grens.md': draft });
    const changed = draft.replace('concept', 'besproken');
    made.notes.set('Grens.md', changed);
    press('Grens', '2');
    await waitFor(() => expect(made.said).toEqual([nl.common.refusals['line-changed']]));
    expect(made.notes.get('Grens.md')).toBe(changed);
    expect(shelves()).toEqual([`${words.shelves.draft} 1`]);
  });

  test('that it has already writes nothing', () => {
    const made = show({ 'Grens.md': draft });
    press('Grens', '1');
    expect(screen.queryByRole('button', { name: words.putBack })).toBeNull();
    expect(made.notes.get('Grens.md')).toBe(draft);
  });
});

describe('by keyboard', () => {
  const files = { 'A.md': casus('klaar'), 'B.md': casus('concept'), 'C.md': casus('besproken') };

  test('the arrows walk over all shelves', () => {
    show(files);
    titleIn('A').focus();
    press('A', 'ArrowDown');
    expect(titleIn('B').matches(':focus')).toBe(true);
    press('B', 'End');
    expect(titleIn('C').matches(':focus')).toBe(true);
    press('C', 'ArrowUp');
    press('B', 'Home');
    expect(titleIn('A').matches(':focus')).toBe(true);
  });

  test('a casus is opened, and a session is started with it', () => {
    const { did, opened } = show(files);
    fireEvent.click(titleIn('A'));
    expect(opened).toEqual(['A.md']);
    press('B', 's');
    fireEvent.click(within(row('C')).getByRole('button', { name: words.start }));
    press('A', 'n');
    expect(did).toEqual(['start B.md', 'start C.md', 'make']);
  });

  test('keys with Ctrl or ⌘ are left to the app', () => {
    const { did } = show(files);
    fireEvent.keyDown(titleIn('A'), { key: 's', ctrlKey: true });
    fireEvent.keyDown(titleIn('A'), { key: 'n', metaKey: true });
    expect(did).toEqual([]);
  });
});
