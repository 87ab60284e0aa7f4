import { fireEvent, render, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';

import { LivePanel } from '@/features/session/panel/LivePanel';
import type { PanelDoors } from '@/features/session/panel/Panel';
import type { LiveStore } from '../time/liveStore';
import { nl } from '@/i18n/nl';
import { methodOf } from '../../../support/underWay';
import { sessionAt } from './shown';

const words = nl.silence.harvest;
const doors = new Proxy({} as PanelDoors, { get: () => () => undefined });
const ask = words.ask('A');
const field = (label = ask): HTMLTextAreaElement | null => screen.queryByLabelText(label);

/** The panel of a session that came from a phase without notes to the next, a minute after its start. */
async function shown(second: readonly string[] = []): Promise<LiveStore & { again: () => void }> {
  const live = await sessionAt(methodOf([['A', 'notes:: no'], ['B', ...second], ['C']]), 1);
  await live.at(61);
  const panel = (): ReturnType<typeof LivePanel> => (
    <LivePanel store={live.store} doors={doors} session={live.session()} />
  );
  const { rerender } = render(panel());
  return Object.assign(live, { again: () => rerender(panel()) });
}

const type = (text: string): void => {
  const found = field();
  if (found) fireEvent.input(found, { target: { value: text } });
};
const press = (key: string): void => {
  const found = field();
  if (found) fireEvent.keyDown(found, { key });
};

test('what is typed goes to the phase that was left, and can be undone', async () => {
  const { text, store } = await shown();
  const before = text();
  type('Er zat veel stilte in.');
  press('Enter');
  await expect.poll(text).toMatch(/## 1\. A\n\n- Er zat veel stilte in\. \^iv-i[0-9a-z]{5}\n\n## 2\. B/);
  await store.undo();
  expect(text()).toBe(before);
});

test('it goes by itself after a minute', async () => {
  const { at } = await shown();
  expect(field()).not.toBeNull();
  await at(125);
  await expect.poll(field).toBeNull();
});

test('it stays when something is typed, until that is added', async () => {
  const { at, again, text } = await shown();
  type('Nog even');
  await at(400);
  expect(field()?.value).toBe('Nog even');
  press('Enter');
  await expect.poll(text).toContain('- Nog even ^iv-i');
  again();
  await expect.poll(field).toBeNull();
});

test('Escape lets it go, and gives back what was typed when asked', async () => {
  await shown();
  type('Half');
  press('Escape');
  await expect.poll(field).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: words.goOn('A') }));
  await expect.poll(() => field()?.value).toBe('Half');
});

test('Escape on an empty field leaves nothing behind, and the focus where one writes', async () => {
  await shown();
  field()?.focus();
  press('Escape');
  await expect.poll(field).toBeNull();
  expect(screen.queryByText(words.goOn('A'))).toBeNull();
  expect(document.activeElement?.className).toContain('iv-capture-text');
});

test('what is said of private words waits until the harvest is over', async () => {
  const { at } = await shown(['private:: yes']);
  expect(screen.queryByText(nl.silence.forYourself.onPaper('MB'))).toBeNull();
  await at(125);
  await expect.poll(() => screen.queryByText(nl.silence.forYourself.onPaper('MB'))).not.toBeNull();
  expect(field()).toBeNull();
});
