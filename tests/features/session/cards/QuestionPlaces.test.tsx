import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import type { JSX } from 'preact';
import { describe, expect, test } from 'vitest';

import { QuestionPlaces } from '@/features/session/cards/QuestionPlaces';
import { Lines } from '@/features/session/lines/Lines';
import { nl } from '@/i18n/nl';
import { methodOf, textUnderWay } from '../../../support/underWay';
import { liveStore, type LiveStore } from '../time/liveStore';

const words = nl.cards;

const rounds = methodOf([
  ['Vragen', 'captures:: question', 'silent:: presenter', 'questions-each:: 2'],
  ['Warmte', 'captures:: note', 'marks:: yes'],
  ['Antwoorden', 'captures:: answer, note'],
  ['Tweede ronde', 'captures:: question, answer', 'questions-each:: 1', 'marks:: yes'],
]);

const asked = ['- **AK** Wat? 🔥 ^iv-q00001', '    - **MB** Dit. ^iv-a00001', '- Hoe? ^iv-q00002'];

/** The cards and the lines of a session of MB, AK and JV in a phase from 0, with questions asked in the first. */
async function show(at: number, lines: readonly string[] = asked): Promise<LiveStore> {
  const text = textUnderWay(rounds, { at }).replace(
    '## 1. Vragen\n',
    `## 1. Vragen\n\n${lines.join('\n')}\n`,
  );
  const live = await liveStore(rounds, text);
  function Both(): JSX.Element {
    const props = { store: live.store, session: live.session() };
    return (
      <div class="iv-panel">
        <QuestionPlaces {...props} />
        <Lines {...props} writes />
        <textarea class="iv-capture-text" />
      </div>
    );
  }
  render(<Both />);
  return live;
}

const places = (person: string, open: number): HTMLElement =>
  screen.getByRole('button', { name: words.ask(person, open) });

describe('a place for a question', () => {
  test('is there for each who may ask, as long as there is room', async () => {
    await show(0);
    expect(places('AK', 1)).toBeTruthy();
    expect(places('JV', 2)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^MB/ })).toBeNull();
  });

  test('makes that person the speaker, with the cursor where one writes', async () => {
    const { store } = await show(0);
    fireEvent.click(places('JV', 2));
    expect(store.writing.speaker.value).toBe('JV');
    expect(document.activeElement).toBe(document.querySelector('.iv-capture-text'));
  });

  test('shows its question, which does not stand among the other lines as well', async () => {
    await show(0);
    expect(screen.getAllByText('Wat?')).toHaveLength(1);
    expect(within(screen.getByRole('group', { name: words.placesOf('AK') })).getByText('Wat?')).toBeTruthy();
  });
});

test('a question without an author is given one by one tap, and back by one undo', async () => {
  const { store, text } = await show(0);
  const before = text();
  fireEvent.click(screen.getByRole('button', { name: words.from('JV') }));
  await waitFor(() => expect(text()).toContain('- **JV** Hoe? ^iv-q00002'));
  await store.undo();
  expect(text()).toBe(before);
});

describe('marks', () => {
  test('are said to be the presenter’s, with how many questions have one', async () => {
    await show(1);
    expect(screen.getByText(words.marksBy('MB'))).toBeTruthy();
    expect(screen.getByText(words.marked(1, 2))).toBeTruthy();
  });

  test('are not offered for what the presenter asked', async () => {
    await show(1, ['- **MB** Wat? ^iv-q00001']);
    expect(screen.queryByRole('group', { name: nl.session.line.mark })).toBeNull();
  });
});

describe('answering', () => {
  test('shows how many questions have an answer, and offers one to those that have none', async () => {
    const { store } = await show(2);
    expect(screen.getByText(words.answered(1, 2))).toBeTruthy();
    expect(screen.queryByRole('button', { name: words.answerThis('Wat?') })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: words.answerThis('Hoe?') }));
    expect(store.writing.answering.value).toBe('iv-q00002');
  });
});

test('a second round has what became warm at hand', async () => {
  await show(3);
  expect(screen.getByText(words.becameWarm(1))).toBeTruthy();
  expect(places('AK', 1)).toBeTruthy();
});
