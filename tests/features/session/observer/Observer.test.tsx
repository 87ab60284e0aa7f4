import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';

import type { SessionProperties } from '@/domain/session/sessionProperties';
import { Observer } from '@/features/session/observer/Observer';
import { nl } from '@/i18n/nl';
import { fivePhases, textUnderWay } from '../../../support/underWay';
import { liveStore, type LiveStore } from '../time/liveStore';

afterEach(cleanup);

const words = nl.observer;

async function shown(properties: Partial<SessionProperties> = {}): Promise<LiveStore> {
  const live = await liveStore(fivePhases, textUnderWay(fivePhases, properties));
  const Shown = (): ReturnType<typeof Observer> => {
    const state = live.store.state.value;
    return state.is === 'live' ? <Observer store={live.store} session={state} /> : null;
  };
  render(<Shown />);
  return live;
}

const fold = (): HTMLDetailsElement | null => document.querySelector('details');
const roles = { presenter: 'MB', observer: 'RS' };
const more = (kind: keyof typeof words.kinds, count: number): HTMLElement =>
  screen.getByText(words.counted(words.kinds[kind], count));

describe('the tallies', () => {
  test('are folded away, unless someone observes', async () => {
    await shown();
    expect(fold()?.open).toBe(false);
    cleanup();
    await shown({ roles });
    expect(fold()?.open).toBe(true);
    expect(screen.getByText(words.titleOf('RS'))).toBeTruthy();
  });

  test('go up with a tap, stand in the note, and can be undone', async () => {
    const { text, store } = await shown({ roles });
    const before = text();
    fireEvent.click(more('why', 0));
    await expect.poll(() => more('why', 1)).toBeTruthy();
    fireEvent.click(more('why', 1));
    await expect.poll(text).toContain('\nturfjes: [waarom 2]\n');
    await store.undo();
    await store.undo();
    expect(text()).toBe(before);
  });

  test('go up with a key, and down with Shift', async () => {
    const { text } = await shown({ roles });
    const summary = screen.getByText(words.titleOf('RS'));
    fireEvent.keyDown(summary, { code: 'Digit7', key: '7' });
    await expect.poll(text).toContain('turfjes: [onderbreking 1]');
    fireEvent.keyDown(summary, { code: 'Digit7', key: '&', shiftKey: true });
    await expect.poll(text).not.toContain('turfjes');
  });

  test('can be taken back one by one, not below nothing', async () => {
    const { text } = await shown({ roles });
    const less = (): HTMLButtonElement =>
      screen.getByRole('button', { name: words.oneLess(words.kinds.open) });
    expect(less().disabled).toBe(true);
    fireEvent.click(more('open', 0));
    await expect.poll(() => less().disabled).toBe(false);
    fireEvent.click(less());
    await expect.poll(text).not.toContain('turfjes');
  });
});
