import { fireEvent, render, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';

import { WriteFirst } from '@/features/session/silence/WriteFirst';
import { nl } from '@/i18n/nl';
import { methodOf } from '../../../support/underWay';
import type { LiveStore } from '../time/liveStore';
import { sessionAt } from './shown';

const words = nl.silence.writeFirst;
const writing = methodOf([['A', 'write-first:: yes'], ['B']]);

async function shown(): Promise<LiveStore & { root: Element }> {
  const live = await sessionAt(writing, 0);
  const { container: root } = render(<WriteFirst store={live.store} session={live.session()} />);
  return Object.assign(live, { root });
}

const left = (): string | undefined => screen.queryByRole('timer')?.textContent ?? undefined;

test('a phase that is written first begins with a silence that counts down', async () => {
  const { at } = await shown();
  expect(left()).toBe('02:00');
  await at(45);
  expect(left()).toBe('01:15');
});

test('a tick of the silence touches one text node', async () => {
  const { at, root } = await shown();
  await at(1);
  const records: MutationRecord[] = [];
  const observer = new MutationObserver((found) => void records.push(...found));
  observer.observe(root, { subtree: true, childList: true, characterData: true, attributes: true });
  await at(2);
  expect(
    [...records, ...observer.takeRecords()].map(({ type, target }) => [type, target.textContent]),
  ).toEqual([['characterData', '01:58']]);
});

test('the silence ends by itself, and a screen reader hears so', async () => {
  const { at } = await shown();
  await at(120);
  await expect.poll(left).toBeUndefined();
  expect(screen.getByRole('status').textContent).toBe(words.over);
});

test('the group can end the silence, for every panel', async () => {
  const { store, session } = await shown();
  render(<WriteFirst store={store} session={session()} />);
  const [talk] = screen.getAllByRole('button', { name: words.talk });
  if (talk) fireEvent.click(talk);
  await expect.poll(() => screen.queryAllByRole('timer')).toEqual([]);
});

test('a session that is taken up after its silence says nothing of it', async () => {
  const live = await sessionAt(writing, 0);
  await live.at(200);
  render(<WriteFirst store={live.store} session={live.session()} />);
  expect(screen.getByRole('status').textContent).toBe('');
});
