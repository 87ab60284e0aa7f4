import { fireEvent, render, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';

import type { Contribution } from '@/domain/contributions/contribution';
import type { SessionProperties } from '@/domain/session/sessionProperties';
import { LivePanel } from '@/features/session/panel/LivePanel';
import type { PanelDoors } from '@/features/session/panel/Panel';
import { RoomScreen } from '@/features/session/room/RoomScreen';
import { roomShown } from '@/features/session/room/roomShown';
import { nl } from '@/i18n/nl';
import { aContribution } from '../../../support/contributions';
import { methodOf } from '../../../support/underWay';
import type { LiveStore } from '../time/liveStore';
import { sessionAt } from './shown';

const words = nl.silence.forYourself;
const secret = 'Ik schrok zelf het meest.';
const inGroup = methodOf([['A'], ['B', 'private:: yes'], ['C']]);

interface Shown extends LiveStore {
  readonly mine: Contribution[];
  readonly root: Element;
}

async function shown(properties: Partial<SessionProperties> = {}, initials = 'MB'): Promise<Shown> {
  const live = await sessionAt(inGroup, 1, properties);
  const { settings } = live.context.store;
  Object.assign(live.store.context, {
    store: { ...live.context.store, settings: { ...settings, value: { ...settings.value, initials } } },
  });
  const mine: Contribution[] = [];
  const forYourself: PanelDoors['forYourself'] = {
    add: async (_, text) => {
      const line = aContribution({ id: 'iv-n00001', kind: 'note', speaker: null, text });
      mine.push(line);
      return line;
    },
    takeBack: async () => mine.pop() !== undefined,
    read: async () => [...mine],
  };
  const doors = new Proxy({ forYourself } as PanelDoors, {
    get: (known, name) => (name === 'forYourself' ? known.forYourself : () => undefined),
  });
  const { container: root } = render(<LivePanel store={live.store} doors={doors} session={live.session()} />);
  return Object.assign(live, { mine, root });
}

const field = (): HTMLTextAreaElement | null => screen.queryByLabelText(words.label);

function write(text: string): void {
  const found = field();
  if (!found) throw new Error('there is no field for oneself');
  fireEvent.input(found, { target: { value: text } });
  fireEvent.keyDown(found, { key: 'Enter' });
}

test('who presents writes for themselves, and it goes through the door of the reflections', async () => {
  const { mine } = await shown();
  write(secret);
  await expect.poll(() => mine.map(({ text }) => text)).toEqual([secret]);
  await expect.poll(() => field()?.value).toBe('');
});

test('no byte of it comes into the session note, a notice, the panel or the room screen', async () => {
  const { mine, text, said, root, store, session } = await shown();
  const before = text();
  write(secret);
  await expect.poll(() => mine.length).toBe(1);
  await screen.findByText(words.added);
  const room = roomShown(session(), null, nl);
  if (room) render(<RoomScreen shown={room} texts={nl} now={store.now} />);
  expect(document.querySelector('.iv-room')).not.toBeNull();
  expect(document.documentElement.outerHTML).not.toContain('schrok');
  expect([...root.querySelectorAll('textarea')].map(({ value }) => value).join()).not.toContain('schrok');
  expect(text()).toBe(before);
  expect(said).toEqual([]);
});

test('what was written is shown behind a fold only', async () => {
  await shown();
  write(secret);
  await screen.findByText(words.added);
  expect(screen.queryByText(secret)).toBeNull();
  const fold = screen.getByText(words.show).closest('details');
  if (fold) {
    fold.open = true;
    fireEvent(fold, new Event('toggle'));
  }
  expect(await screen.findByText(secret)).toBeTruthy();
});

test('it can be taken back into the field', async () => {
  const { mine } = await shown();
  write(secret);
  fireEvent.click(await screen.findByRole('button', { name: words.takeBack }));
  await expect.poll(() => field()?.value).toBe(secret);
  expect(mine).toEqual([]);
});

test('what is typed while a line is being taken back stays, after it, and a second press takes back nothing else', async () => {
  const { mine } = await shown();
  write('Eerste.');
  await expect.poll(() => mine.length).toBe(1);
  write(secret);
  await expect.poll(() => mine.length).toBe(2);
  const button = await screen.findByRole('button', { name: words.takeBack });
  await expect.poll(() => field()?.value).toBe('');
  fireEvent.click(button);
  fireEvent.click(button);
  const typing = field();
  if (typing) fireEvent.input(typing, { target: { value: 'Nog iets' } });
  await expect.poll(() => field()?.value).toBe(`${secret}\nNog iets`);
  expect(mine.map(({ text }) => text)).toEqual(['Eerste.']);
});

test('when another presents there is no field, and it says who writes on paper', async () => {
  await shown({ roles: { presenter: 'AK' } });
  expect(screen.getByText(words.onPaper('AK'))).toBeTruthy();
  expect(field()).toBeNull();
  expect(screen.queryByRole('button', { name: words.itIsMe })).toBeNull();
});

test('without initials the field comes once someone says to be the presenter', async () => {
  await shown({}, '');
  expect(field()).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: words.itIsMe }));
  await expect.poll(field).not.toBeNull();
});
