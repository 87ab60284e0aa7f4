import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';

import { findContribution } from '@/domain/session/sessionNote';
import { ParkedAdvice } from '@/features/session/parking/ParkedAdvice';
import { parkLine, parkTyped } from '@/features/session/parking/park';
import { nl } from '@/i18n/nl';
import { methodOf, textUnderWay } from '../../../support/underWay';
import { liveStore, type LiveStore } from '../time/liveStore';

const words = nl.cards.parking;

const method = methodOf([
  ['Feiten', 'captures:: question', 'advice:: parked'],
  ['Advies', 'captures:: advice'],
]);

const lines = '- **AK** Waarom bel je niet? 🔥 ^iv-q00001\n- **JV** Bel haar. ^iv-d00001';

const inPhase = (at: number): Promise<LiveStore> =>
  liveStore(method, textUnderWay(method, { at }).replace('## 1. Feiten\n', `## 1. Feiten\n\n${lines}\n`));

async function park({ store, session }: LiveStore, id: string): Promise<boolean> {
  const line = findContribution(session().note, id);
  return line ? parkLine(store, session(), line) : false;
}

describe('a line that is advice', () => {
  test('is parked where it was said, in its own words, and one undo takes that back', async () => {
    const live = await inPhase(0);
    const before = live.text();
    expect(await park(live, 'iv-q00001')).toBe(true);
    expect(live.text()).toMatch(/- \*\*AK\*\* Waarom bel je niet\? \^iv-d[0-9a-z]{5}\n/);
    await live.store.undo();
    expect(live.text()).toBe(before);
  });

  test('is not parked twice', async () => {
    const live = await inPhase(0);
    expect(await park(live, 'iv-d00001')).toBe(false);
    expect(live.said).toEqual([words.no['is-parked']]);
  });

  test('is parked while it is typed, in the name of who speaks', async () => {
    const live = await inPhase(0);
    expect(await parkTyped(live.store, live.session(), { text: 'Schrijf haar.', speaker: 'AK' })).toBe(true);
    expect(live.text()).toMatch(/- \*\*AK\*\* Schrijf haar\. \^iv-d/);
  });

  test('needs no parking where advice may be given', async () => {
    const live = await inPhase(1);
    const before = live.text();
    expect(await parkTyped(live.store, live.session(), { text: 'Schrijf haar.', speaker: 'AK' })).toBe(false);
    expect(live.said).toEqual([words.no['advice-is-welcome']]);
    expect(live.text()).toBe(before);
  });
});

describe('parked advice', () => {
  async function show(at: number): Promise<LiveStore> {
    const live = await inPhase(at);
    function Now(): ReturnType<typeof ParkedAdvice> {
      return ParkedAdvice({ store: live.store, session: live.session() });
    }
    render(<Now />);
    return live;
  }

  test('is not shown before its time', async () => {
    await show(0);
    expect(screen.queryByText(words.title)).toBeNull();
  });

  test('is taken up once, where it may be given, and one undo puts it back', async () => {
    const { store, text } = await show(1);
    const before = text();
    fireEvent.click(screen.getByRole('button', { name: words.takeUpThis('Bel haar.') }));
    await waitFor(() => expect(text()).toMatch(/## 2\. Advies\n\n- \*\*JV\*\* Bel haar\. \^iv-d00001\n/));
    await waitFor(() => expect(screen.queryByText(words.title)).toBeNull());
    await store.undo();
    expect(text()).toBe(before);
  });
});
