import { signal } from '@preact/signals';
import { cleanup, render, screen, waitFor } from '@testing-library/preact';
import { expect, test } from 'vitest';

import { CheckNotes } from '@/features/checkNotes/CheckNotes';
import { createNotesCheck, type NotesCheck } from '@/features/checkNotes/notesCheck';
import { nl } from '@/i18n/nl';
import { vaultContext, type VaultContext } from '../../support/vaultContext';
import { madeLinks, type MadeLinks } from './madeLinks';

const words = nl.checkNotes;
const note = (type: string, properties: string): string =>
  `---\ntype: intervisie/${type}\n${properties}\n---\n`;

const files = {
  'Deur.md': note('casus', 'datum: 21-11-2026\nstatus: klar'),
  'Sessie.md': note('session', 'datum: 2026-01-02\ncasus: "[[Weg]]"'),
};

interface Shown extends VaultContext {
  readonly check: NotesCheck;
  readonly links: MadeLinks;
  /** How many pauses were taken. */
  readonly taken: () => number;
  /** Ends so many pauses, one after the other; all that come from then on without a number. */
  readonly goOn: (pauses?: number) => Promise<void>;
}

/** A check that pauses after every step, for as long as the test wants. */
function show(given: Record<string, string> = files): Shown {
  const made = vaultContext(given);
  const waiting: (() => void)[] = [];
  let [taken, isFree] = [0, false];
  const pauses = () => () => {
    taken += 1;
    return isFree ? null : new Promise<void>((resolve) => void waiting.push(resolve));
  };
  const links = madeLinks(made);
  const check = createNotesCheck(made.context, { unlisted: signal([]), links, pauses });
  render(<CheckNotes context={made.context} check={check} />);
  const goOn = async (count = Infinity): Promise<void> => {
    isFree = count === Infinity;
    for (let at = 0; at < Math.min(count, 1000); at += 1) {
      if (!isFree) await waitFor(() => expect(waiting.length).toBeGreaterThan(0));
      waiting.splice(0).forEach((go) => go());
      await Promise.resolve();
    }
  };
  return Object.assign(made, { check, links, taken: () => taken, goOn });
}

const headings = (): string[] =>
  screen.queryAllByRole('heading').map(({ textContent }) => textContent.replace(/ \d+$/, ''));
const { kinds } = words;

test('says that it is looking, and shows each kind as it comes, below those that stand there', async () => {
  const { goOn, check } = show();
  const seen = new Set<string>();
  const observer = new MutationObserver(() => void seen.add(headings().join(', ')));
  observer.observe(document.body, { subtree: true, childList: true });
  await goOn(3);
  expect([check.state.value, screen.queryByText(words.looking)]).toEqual(['looking', expect.anything()]);
  await goOn();
  await screen.findByText(words.summary(0, 2));
  const all = [kinds.date.title, kinds['link-gone'].title, kinds.status.title];
  await waitFor(() => expect(headings()).toEqual(all));
  observer.disconnect();
  const shown = [...seen].filter((one) => one !== '');
  expect(shown.every((one) => all.join(', ').startsWith(one))).toBe(true);
  expect(shown.length).toBeGreaterThan(1);
});

test('starts anew when a note changes meanwhile, and goes on with the right notes', async () => {
  const { goOn, check, ...vault } = show();
  await goOn(3);
  vault.write('Deur.md', note('casus', 'datum: 2026-11-21\nstatus: klaar'));
  vault.write('Sessie.md', note('session', 'datum: 31-11-2026'));
  await goOn();
  await waitFor(() => expect(check.state.value).toBe('done'));
  expect(check.problems.value.map(({ kind, path }) => `${kind} ${path}`)).toEqual(['date Sessie.md']);
  await screen.findByText(words.summary(0, 1));
});

test('stops when the view is closed', async () => {
  const { goOn, taken } = show();
  await goOn(3);
  cleanup();
  const before = taken();
  await goOn(1).catch(() => undefined);
  await goOn();
  expect(taken()).toBe(before);
});

test('keeps what stands there while it looks again, with the focus where it was', async () => {
  const { goOn, check, ...vault } = show();
  await goOn();
  await screen.findByText(kinds.status.title);
  const door = await screen.findByRole('button', { name: 'Sessie' });
  door.focus();
  const again: boolean[] = [];
  const stop = check.state.subscribe((state) => void again.push(state === 'again'));
  vault.write('Deur.md', note('casus', 'datum: 21-11-2026\nstatus: klaar'));
  await waitFor(() => expect(headings()).toEqual([kinds.date.title, kinds['link-gone'].title]));
  stop();
  expect(again).toContain(true);
  expect(document.activeElement).toBe(door);
});

test('looks where links lead again when any file came or went', async () => {
  const { goOn, links, check } = show({ 'Sessie.md': files['Sessie.md'] });
  await goOn();
  await screen.findByText(words.summary(0, 1));
  const there = new Set<string>();
  Object.assign(links, { resolve: (target: string) => (there.has(target) ? `${target}.md` : null) });
  there.add('Weg');
  links.resolved.value += 1;
  await waitFor(() => expect(check.state.value).toBe('done'));
  expect(check.problems.value).toHaveLength(1);
  links.moved.value += 1;
  await waitFor(() => expect(check.problems.value.map(({ detail }) => detail)).toEqual(['not-ours']));
});
