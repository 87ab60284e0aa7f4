import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { expect, test } from 'vitest';

import { togglePause } from '@/features/session/time/clockActs';
import { TalkTime } from '@/features/session/turns/TalkTime';
import { TalkTimeToggle } from '@/features/session/turns/TalkTimeToggle';
import { nl } from '@/i18n/nl';
import { fivePhases, textUnderWay } from '../../../support/underWay';
import { liveStore, type LiveStore } from '../time/liveStore';

const words = nl.turns.talk;

/** Shows whatever the store's session is by now. */
function Shown({ live: { store, session } }: { live: LiveStore }): ReturnType<typeof TalkTime> {
  return (
    <>
      <TalkTimeToggle store={store} session={session()} />
      <TalkTime store={store} session={session()} />
    </>
  );
}

async function show(roles: { timekeeper?: string } = { timekeeper: 'JV' }): Promise<LiveStore> {
  const live = await liveStore(fivePhases, textUnderWay(fivePhases, { roles }));
  render(<Shown live={live} />);
  return live;
}

/** Shows it, counting. */
async function counting(): Promise<LiveStore> {
  const live = await show();
  fireEvent.click(screen.getByRole('button', { name: words.count }));
  await screen.findByRole('group', { name: words.label });
  return live;
}

const talker = (person: string): HTMLElement => screen.getByRole('button', { name: new RegExp(person) });
const property = (live: LiveStore, name: string): string | undefined =>
  new RegExp(`^${name}: (.*)$`, 'm').exec(live.text())?.[1];

test('is offered where someone keeps the time, and else by choice', async () => {
  const live = await show({});
  expect(screen.queryByRole('button')).toBeNull();
  live.store.writing.countsTalk.value = true;
  await screen.findByRole('group', { name: words.label });
});

test('counts from a press, on the screen and as a moment in the note', async () => {
  const live = await counting();
  fireEvent.click(talker('AK'));
  await waitFor(() => expect(property(live, 'aan-het-woord')).toBe('AK 2026-11-21T20:02:00+01:00'));
  await live.at(75);
  expect(talker('AK').textContent).toContain('01:15');
  expect(talker('AK').getAttribute('aria-pressed')).toBe('true');
});

test('touches one text with a tick', async () => {
  const live = await counting();
  fireEvent.click(talker('AK'));
  await waitFor(() => expect(talker('AK').getAttribute('aria-pressed')).toBe('true'));
  await live.at(7);
  const records: MutationRecord[] = [];
  const observer = new MutationObserver((found) => void records.push(...found));
  observer.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
  await live.at(8);
  records.push(...observer.takeRecords());
  expect(records.map(({ target }) => target.textContent)).toEqual(['00:08']);
});

test('goes to another with a number, and keeps what was counted', async () => {
  const live = await counting();
  const group = screen.getByRole('group', { name: words.label });
  fireEvent.keyDown(group, { code: 'Digit2', key: '2' });
  await waitFor(() => expect(property(live, 'aan-het-woord')).toContain('AK'));
  await live.at(60);
  fireEvent.keyDown(group, { code: 'Digit3', key: '3' });
  await waitFor(() => expect(property(live, 'aan-het-woord')).toContain('JV'));
  expect(property(live, 'gesproken')).toBe('[AK 60]');
});

test('stops when the session pauses', async () => {
  const live = await counting();
  fireEvent.click(talker('AK'));
  await waitFor(() => expect(property(live, 'aan-het-woord')).toContain('AK'));
  await live.at(30);
  await togglePause(live.store);
  expect(property(live, 'aan-het-woord')).toBeUndefined();
  expect(property(live, 'gesproken')).toBe('[AK 30]');
});

test('stops when it is put away, and what was counted stays', async () => {
  const live = await counting();
  fireEvent.click(talker('AK'));
  await waitFor(() => expect(property(live, 'aan-het-woord')).toContain('AK'));
  await live.at(30);
  fireEvent.click(screen.getByRole('button', { name: words.count }));
  await waitFor(() => expect(screen.queryByRole('group', { name: words.label })).toBeNull());
  expect(property(live, 'gesproken')).toBe('[AK 30]');
});

test('is taken back with undo', async () => {
  const live = await counting();
  const before = live.text();
  fireEvent.click(talker('AK'));
  await waitFor(() => expect(live.text()).not.toBe(before));
  await live.store.undo();
  expect(live.text()).toBe(before);
});

test('shows a bar for each, the longest over the whole width', async () => {
  const text = textUnderWay(fivePhases, { roles: {} }).replace(
    '\n---\n\n',
    '\ngesproken: [MB 30, AK 60]\n---\n\n',
  );
  const live = await liveStore(fivePhases, text);
  live.store.writing.countsTalk.value = true;
  render(<Shown live={live} />);
  const widths = [...document.querySelectorAll('.iv-talk-bar rect')].map((bar) => bar.getAttribute('width'));
  expect(widths).toEqual(['50', '100', '0']);
});
