import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';

import type { SessionStore } from '@/features/session/sessionStore';
import { nextTurn, previousTurn } from '@/features/session/turns/turnActs';
import { Round } from '@/features/session/turns/Round';
import { turnNow } from '@/features/session/turns/turnNow';
import { nl } from '@/i18n/nl';
import { methodOf, textUnderWay } from '../../../support/underWay';
import { liveStore, type LiveStore } from '../time/liveStore';

const words = nl.turns;
const method = methodOf([['A', 'silent:: presenter', 'turns:: yes'], ['B', 'turns:: yes'], ['C']]);

/** Shows whatever the store's session is by now. */
function Shown({ live }: { live: LiveStore }): ReturnType<typeof Round> {
  return <Round store={live.store} session={live.session()} />;
}

async function show(lines: readonly string[] = [], at = 0): Promise<LiveStore> {
  const text = textUnderWay(method, { at, participants: ['MB', 'AK', 'JV', 'RS'] });
  const heading = `## ${String(at + 1)}. ${method.phases[at]?.title ?? ''}\n`;
  const live = await liveStore(method, text.replace(heading, `${heading}\n${lines.join('\n')}\n`));
  render(<Shown live={live} />);
  return live;
}

const speak = ({ writing }: SessionStore, person: string | null): void => {
  writing.speaker.value = person;
};

const people = (): string[] => screen.getAllByRole('button', { pressed: false }).map(nameOf);
const nameOf = (button: HTMLElement): string => button.textContent.replace(/\s+/g, ' ').trim();
const turnLine = (): string => document.querySelector('.iv-turn')?.textContent ?? '';

const next = ({ store, session }: LiveStore): void => nextTurn(store, session());

describe('a phase that goes round', () => {
  test('says of everyone whether they were heard, are silent or have the turn, in words too', async () => {
    await show(['- **JV** Iets ^iv-v00001']);
    expect(people().slice(0, 4)).toEqual([
      `MB ${words.silent}`,
      `AK ○${words.atTurn}, ${words.notHeard}`,
      `JV 1${nl.session.panel.linesOf(1)}`,
      `RS ○${words.notHeard}`,
    ]);
  });

  test('says whose turn it is and who comes next', async () => {
    await show();
    expect(turnLine()).toBe(`${nl.session.panel.turn('AK')} · ${words.then('JV')}`);
  });

  test('goes on with a press, and keeps who passed in sight', async () => {
    const live = await show();
    fireEvent.click(screen.getByRole('button', { name: words.next }));
    fireEvent.click(screen.getByRole('button', { name: words.next }));
    await screen.findByText(nl.session.panel.turn('JV'));
    expect(turnLine()).toContain(words.passedOver(['AK']));
    expect(live.store.writing.speaker.value).toBe('JV');
  });

  test('says when everyone has been, and then comes back to who passed', async () => {
    const live = await show(['- **AK** Iets ^iv-v00001', '- **JV** Iets ^iv-v00002']);
    next(live);
    next(live);
    await screen.findByText(nl.session.panel.allHeard);
    expect(turnNow(live.session(), null)).toBeNull();
    next(live);
    expect(turnNow(live.session(), live.store.writing.speaker.value)).toBe('RS');
  });

  test('goes back to the one before, who has not passed then', async () => {
    const live = await show();
    next(live);
    next(live);
    previousTurn(live.store, live.session());
    expect(live.store.writing.speaker.value).toBe('AK');
    expect(live.session().passed).toBeUndefined();
  });

  test('forgets who passed when the phase is left', async () => {
    const live = await show();
    next(live);
    next(live);
    expect(live.session().passed).toEqual(['AK']);
    live.notes.set('s.md', live.text().replace('fase: 1', 'fase: 2'));
    await live.store.show('s.md');
    expect(live.session().passed).toBeUndefined();
  });

  test('writes nothing', async () => {
    const live = await show();
    const before = live.text();
    next(live);
    next(live);
    expect(live.text()).toBe(before);
  });
});

test('walks along the people where nobody has a turn to give', async () => {
  const live = await show([], 2);
  speak(live.store, 'RS');
  next(live);
  expect(live.store.writing.speaker.value).toBe('MB');
  expect(turnLine()).toBe('');
  expect(turnNow(live.session(), 'MB')).toBeNull();
});

test('shows who is there, and not who left', async () => {
  const text = textUnderWay(method, { participants: ['MB', 'AK', 'JV'] });
  const left = text.replace('\n---\n\n', '\noverdrachten: ["20:10 deelnemer AK →"]\n---\n\n');
  const live = await liveStore(method, left);
  render(<Shown live={live} />);
  await waitFor(() => expect(people().some((name) => name.startsWith('JV'))).toBe(true));
  expect(people().some((name) => name.startsWith('AK'))).toBe(false);
});
