import { render, screen } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';

import { LivePanel } from '@/features/session/panel/LivePanel';
import type { PanelDoors } from '@/features/session/panel/Panel';
import { StatusTime } from '@/features/session/time/StatusTime';
import { nl } from '@/i18n/nl';
import { liveStore, type LiveStore } from './liveStore';

/** Doors that lead nowhere. */
const doors = new Proxy({} as PanelDoors, { get: () => () => undefined });

/** The panel as it is shown, with what has changed in it since it was last asked. */
async function panel(): Promise<LiveStore & { changed: () => MutationRecord[]; root: Element }> {
  const live = await liveStore();
  const { container: root } = render(<LivePanel store={live.store} doors={doors} session={live.session()} />);
  const records: MutationRecord[] = [];
  const observer = new MutationObserver((found) => void records.push(...found));
  observer.observe(root, { subtree: true, childList: true, characterData: true, attributes: true });
  return Object.assign(live, { root, changed: () => [...records.splice(0), ...observer.takeRecords()] });
}

const clockOf = (root: Element): string => root.querySelector('.iv-clock')?.textContent ?? '';

describe('a tick', () => {
  test('touches one text node of the panel, that of the clock', async () => {
    const { at, changed, root } = await panel();
    await at(7);
    changed();
    for (const [seconds, face] of [
      [8, '09:52'],
      [9, '09:51'],
      [10, '09:50'],
    ] as const) {
      await at(seconds);
      const records = changed();
      expect(records.map(({ type, target }) => [type, target.textContent])).toEqual([
        ['characterData', face],
      ]);
      expect(clockOf(root)).toBe(face);
    }
  });

  test('touches nothing when the second is the same', async () => {
    const { at, changed } = await panel();
    await at(7);
    changed();
    await at(7.5);
    expect(changed()).toEqual([]);
  });

  test('touches another text when a minute of the session has gone', async () => {
    const { at, changed } = await panel();
    await at(59);
    changed();
    await at(60);
    expect(changed().map(({ target }) => target.textContent)).toEqual(['09:00', nl.time.minutesLeft(29)]);
  });
});

describe('the clock', () => {
  test('says in words and by a sign, not by colour alone, how the phase stands in its time', async () => {
    const { at, root } = await panel();
    const note = (): string => root.querySelector('.iv-timer-note')?.textContent.trim() ?? '';
    expect(note()).toBe('');
    await at(8 * 60);
    await expect.poll(note).toBe(nl.time.soft);
    await at(10 * 60 + 35);
    await expect.poll(note).toBe(nl.session.panel.overtime);
    expect(clockOf(root)).toBe('+00:35');
    expect(root.querySelector('.iv-timer')?.className).toBe('iv-timer is-over');
  });

  test('is the same in two panels and in the status bar', async () => {
    const live = await panel();
    const { container: other } = render(
      <LivePanel store={live.store} doors={doors} session={live.session()} />,
    );
    const { container: bar } = render(<StatusTime store={live.store} openPanel={() => undefined} />);
    await live.at(75);
    expect(clockOf(live.root)).toBe('08:45');
    expect(clockOf(other)).toBe('08:45');
    expect(bar.textContent).toBe('1/3 · 08:45');
    expect(screen.getByTitle(`${nl.session.panel.phaseOf(1, 3)}: A`)).toBeTruthy();
  });
});
