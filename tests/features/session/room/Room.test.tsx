import { signal } from '@preact/signals';
import { act, render, screen } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';

import { Room } from '@/features/session/room/Room';
import { nl } from '@/i18n/nl';
import { evening, minutesLater } from '../../../support/sessions';
import { methodOf, textUnderWay } from '../../../support/underWay';
import { liveStore, threePhases, type LiveStore } from '../time/liveStore';

const round = methodOf([
  ['Vertellen', 'silent:: participants'],
  ['Beelden', 'turns:: yes', 'silent:: presenter', 'silence:: back-turned', 'advice:: barred'],
]);

async function show(
  method = threePhases,
  text = textUnderWay(method),
): Promise<LiveStore & { tick: (to: Date) => void }> {
  const live = await liveStore(method, text);
  const now = signal(evening);
  render(<Room store={live.store} now={now} />);
  return Object.assign(live, {
    tick: (to: Date) => act(() => void (now.value = to)),
  });
}

const clock = (): string => screen.getByRole('timer').textContent;

describe('the room screen', () => {
  test('shows the phase, its rule, its time, whose turn it is and what comes next', async () => {
    await show(round, textUnderWay(round, { at: 1 }));
    expect(screen.getByRole('heading').textContent).toBe('Fase 2 van 22 Beelden');
    expect(
      screen.getByText('MB zit met de rug naar de groep en luistert. Iemand anders schrijft mee voor MB.'),
    ).toBeTruthy();
    expect(screen.getByText('Nu: iedereen · geen advies')).toBeTruthy();
    expect(screen.getByText(nl.room.turn('AK'))).toBeTruthy();
    expect(screen.getByText(nl.session.panel.lastPhase)).toBeTruthy();
  });

  test('counts by its own window, and touches only what is another text', async () => {
    const { tick } = await show();
    tick(minutesLater(1));
    const texts = new Set<Node>();
    const observer = new MutationObserver((records) => records.forEach(({ target }) => texts.add(target)));
    observer.observe(document.body, {
      subtree: true,
      characterData: true,
      childList: true,
      attributes: true,
    });
    tick(new Date(minutesLater(1).getTime() + 1000));
    await Promise.resolve();
    observer.disconnect();
    expect(clock()).toBe('08:59');
    expect([...texts].map((node) => node.textContent)).toEqual(['08:59']);
  });

  test('says in words and by a shape that time is almost up, and that it is over', async () => {
    const { tick } = await show();
    tick(minutesLater(9));
    expect(document.querySelector('.iv-room-time.is-soft')?.textContent).toContain(nl.room.soft);
    tick(minutesLater(12));
    expect(clock()).toBe('+02:00');
    expect(document.querySelector('.iv-room-time.is-over')?.textContent).toContain(nl.session.panel.overtime);
  });

  test('stands still while the session is paused, and says so', async () => {
    const { tick } = await show(
      threePhases,
      textUnderWay(threePhases).replace(/^fase-eindigt: .*$/m, 'resttijd: 300'),
    );
    tick(minutesLater(30));
    expect(clock()).toBe('05:00');
    expect(document.querySelector('.iv-room-time.is-paused')?.textContent).toContain(nl.session.panel.paused);
  });

  test('follows the session of the panel to its next phase and its end', async () => {
    const live = await show();
    live.write('s.md', textUnderWay(threePhases, { at: 1 }));
    await act(() => live.store.show('s.md'));
    expect(screen.getByRole('heading').textContent).toContain('B');
    live.write('s.md', textUnderWay(threePhases, { at: 1, status: 'done' }));
    await act(() => live.store.show('s.md'));
    expect(screen.getByText(nl.room.done)).toBeTruthy();
  });

  test('says calmly that there is none when the session’s note is gone', async () => {
    const live = await show();
    live.notes.clear();
    await act(() => live.store.show('s.md'));
    expect(screen.getByText(nl.room.none)).toBeTruthy();
  });
});

const secret = 'geheim';

const secretNote = `${textUnderWay(round, {
  at: 1,
  casus: `${secret} casus`,
  group: `${secret} groep`,
  participants: ['MB', 'AK', `${secret} van de Berg`],
  roles: { presenter: `${secret} van de Berg`, facilitator: `${secret}`.repeat(3) },
  variant: [`${secret} keuze`],
  legend: { warm: secret, neutral: secret, cold: secret },
  absent: [`${secret} afwezig`],
})
  .replace(
    '\n---\n',
    `\noverdrachten: ["20:31 begeleider ${secret} → AK"]\ngesproken: [${secret} 60]\naan-het-woord: ${secret}\nturfjes: [${secret} 3]\n---\n`,
  )
  .replace('[!question] Hoe?', `[!question] Hoe ${secret}?`)
  .replace('## 2. Beelden', `## 2. ${secret}`)
  .replace('## 1. Vertellen', `## 1. ${secret}\n\n- **${secret}** ${secret}! 🔥 ^iv-q00001`)}\n\n${secret}\n`;

test('P23: nothing that people wrote is on the room screen, not even where nobody looks', async () => {
  const { store, tick } = await show(round, secretNote);
  store.writing.speaker.value = `${secret} spreker`;
  store.writing.answering.value = 'iv-q00001';
  tick(minutesLater(30));
  expect(store.state.value.is).toBe('live');
  expect(secretNote.split(secret).length).toBeGreaterThan(20);
  expect(store.state.value).toMatchObject({ note: { properties: { tallies: [`${secret} 3`] } } });
  expect(screen.getByRole('heading').textContent).toContain('Beelden');
  expect(document.documentElement.outerHTML.toLowerCase()).not.toContain(secret);
  expect(document.title).not.toContain(secret);
});
