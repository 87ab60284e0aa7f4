import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';

import type { SessionToBe } from '@/context';
import { Chooser } from '@/features/methods/choose/Chooser';
import { createChoice } from '@/features/methods/choose/methodChoice';
import { nl } from '@/i18n/nl';
import { choosingIn, note, nothingKnown } from './choosing';

afterEach(cleanup);

const words = nl.methods.choose;
const group = 'Groepen/Noord.md';
const files = { [group]: '---\ntype: intervisie/group\nleden: [MB, AK, JV]\nvertrouwen: laag\n---\n' };
const methods = {
  'a.md': note('a', 'Over gevoel', ['question-kinds: [emotion]', 'trust: high']),
  'b.md': note('b', 'Over praktijk', ['question-kinds: [practical]', 'evidence: experimental']),
  'c.md': 'type: niets\n',
};

interface Shown {
  readonly chosen: string[];
  readonly looked: string[];
  readonly drafts: Map<string, unknown>;
}

function show(about: Partial<SessionToBe> = {}, drafts: Record<string, unknown> = {}): Shown {
  const made = choosingIn(files, methods);
  Object.entries(drafts).forEach(([key, draft]) => made.drafts.set(key, draft));
  const chosen: string[] = [];
  const looked: string[] = [];
  const choice = createChoice(made.context, () => ({ ...nothingKnown, ...about }));
  render(
    <Chooser
      chooser={choice}
      choose={(id) => chosen.push(id)}
      show={(id) => looked.push(id)}
      check={undefined}
    />,
  );
  return { chosen, looked, drafts: made.drafts };
}

const rows = (): HTMLElement[] =>
  screen.getAllByRole('button').filter(({ className }) => className === 'iv-advised-main');
const titles = (): (string | undefined)[] =>
  rows().map((row) => row.querySelector('.iv-advised-title')?.firstChild?.textContent ?? undefined);
const field = (label: string): HTMLInputElement => screen.getByLabelText(label, { exact: true });
const search = (): HTMLInputElement => field(words.search);
const fill = (label: string, value: string): void =>
  void fireEvent.input(field(label), { target: { value } });
const pick = (label: string, value: string): void =>
  void fireEvent.change(field(label), { target: { value } });

describe('choosing a method', () => {
  test('begins with what is known of the group', () => {
    show({ group });
    expect(field(words.fields.people).value).toBe('3');
    expect(field(words.fields.trust).value).toBe('low');
  });

  test('counts who is there rather than who is in the group', () => {
    show({ group, people: ['MB', 'AK'] });
    expect(field(words.fields.people).value).toBe('2');
  });

  test('guesses the kind from the question, says so, and lets it be set', () => {
    show({ question: 'Hoe ga ik om met mijn gevoel van machteloosheid?' });
    expect(field(words.fields.kind).value).toBe('emotion');
    expect(screen.getByText(words.guessed)).toBeTruthy();
    pick(words.fields.kind, 'practical');
    expect(screen.queryByText(words.guessed)).toBeNull();
  });

  test('puts what fits first, with its reason, and hides nothing', () => {
    show();
    pick(words.fields.kind, 'practical');
    expect(titles()).toEqual(['Over praktijk', 'Over gevoel']);
    expect(rows()[0]?.textContent).toContain('Je vraag gaat over iets praktisch');
    expect(rows()[0]?.textContent).toContain(nl.methods.experimental);
  });

  test('says what a method is for while nothing is known', () => {
    show();
    expect(titles()).toHaveLength(2);
    expect(screen.queryByText(words.guessed)).toBeNull();
  });

  test('tells why a method falls behind', () => {
    show({ group });
    const row = rows().find(({ textContent }) => textContent?.includes('Over gevoel'));
    expect(row?.textContent).toContain('Let op: vraagt veel vertrouwen.');
  });

  test('hides what does not fit only when asked', () => {
    show({ group });
    fireEvent.click(screen.getByLabelText(words.onlyFits));
    expect(titles()).toEqual(['Over praktijk']);
    expect(screen.getByText(words.count(1, 2))).toBeTruthy();
  });

  test('tells what to leave open when nothing fits', () => {
    show({ group });
    pick(words.fields.kind, 'emotion');
    fireEvent.click(screen.getByLabelText(words.onlyFits));
    fireEvent.click(screen.getByRole('button', { name: words.without(words.fields.trust, 1) }));
    expect(titles()).toEqual(['Over gevoel']);
  });

  test('keeps a number that is none, and says what is expected', () => {
    show();
    fill(words.fields.minutes, 'tien');
    expect(field(words.fields.minutes).value).toBe('tien');
    expect(screen.getByText(words.noNumber.minutes)).toBeTruthy();
    expect(titles()).toHaveLength(2);
  });

  test('keeps what was filled in until a method is taken', () => {
    const { drafts } = show();
    fill(words.fields.minutes, '45');
    expect([...drafts.values()]).toEqual([{ minutes: '45' }]);
    cleanup();
    show({}, Object.fromEntries(drafts));
    expect(field(words.fields.minutes).value).toBe('45');
  });

  test('says that it gives back what was filled in, and throws it away when asked', () => {
    const { drafts } = show({ group }, { 'choose:': { trust: 'high' } });
    expect(field(words.fields.trust).value).toBe('high');
    fireEvent.click(screen.getByRole('button', { name: nl.common.throwAway }));
    expect(field(words.fields.trust).value).toBe('low');
    expect(drafts.size).toBe(0);
    expect(screen.queryByText(nl.common.kept, { exact: false })).toBeNull();
  });

  test('leaves out what a draft says that no field can hold', () => {
    show({}, { 'choose:': { minutes: '45', trust: 'wat', other: 'x' } });
    expect(field(words.fields.minutes).value).toBe('45');
    expect(field(words.fields.trust).value).toBe('');
  });

  test('lists a broken note of one’s own last', () => {
    show();
    expect(screen.getByText(/^c: /)).toBeTruthy();
    expect(screen.queryByRole('button', { name: nl.methods.page.check })).toBeNull();
  });
});

describe('the keyboard', () => {
  const press = (target: HTMLElement, key: string, more = {}): boolean =>
    fireEvent.keyDown(target, { key, ...more });

  test('Enter takes the first of what is found', () => {
    const { chosen } = show();
    fill(words.search, 'gevoel');
    press(search(), 'Enter');
    expect(chosen).toEqual(['a']);
  });

  test('Enter does nothing when nothing is found', () => {
    const { chosen } = show();
    fill(words.search, 'bestaat niet');
    press(search(), 'Enter');
    expect(chosen).toEqual([]);
    expect(screen.getByText(words.noneNamed('bestaat niet'))).toBeTruthy();
  });

  test('arrows walk from the search field through the rows and back', () => {
    show();
    search().focus();
    press(search(), 'ArrowDown');
    expect(document.activeElement).toBe(rows()[0]);
    press(rows()[0]!, 'End');
    expect(document.activeElement).toBe(rows()[1]);
    press(rows()[1]!, 'ArrowDown');
    expect(document.activeElement).toBe(rows()[1]);
    press(rows()[1]!, 'Home');
    press(rows()[0]!, 'ArrowUp');
    expect(document.activeElement).toBe(search());
  });

  test('typing in a row goes on in the search field', () => {
    show();
    rows()[1]?.focus();
    press(rows()[1]!, 'g');
    expect(document.activeElement).toBe(search());
  });

  test('Ctrl and Enter show a method', () => {
    const { chosen, looked } = show();
    press(rows()[1]!, 'Enter', { ctrlKey: true });
    press(search(), 'Enter', { ctrlKey: true });
    expect([chosen, looked]).toEqual([[], ['b', 'a']]);
  });

  test('arrows stay with a field that has its own use for them', () => {
    show();
    const minutes = field(words.fields.minutes);
    minutes.focus();
    press(minutes, 'ArrowDown');
    expect(document.activeElement).toBe(minutes);
  });
});
