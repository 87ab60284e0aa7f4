import { signal, type Signal } from '@preact/signals';
import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import type { JSX } from 'preact';
import { describe, expect, it } from 'vitest';

import { OpeningFields } from '@/features/session/opening/OpeningFields';
import type { OpeningValues } from '@/features/session/opening/openingValues';
import { nl } from '@/i18n/nl';
import { answer, northFiles, northVault, offer, opened, sessionPath } from './openingVault';

const words = nl.opening;

/** The form's fields on values that stay when they change, as in the form itself. */
function show(
  parts: Partial<OpeningValues> = {},
  files = northFiles,
): ReturnType<typeof northVault> & {
  values: Signal<OpeningValues>;
  now: Signal<Date>;
} {
  const made = northVault(files);
  const values = signal(opened(parts));
  const now = signal(made.now);
  const set = (changed: Partial<OpeningValues>): void => {
    values.value = { ...values.value, ...changed };
  };
  const Fields = (): JSX.Element => (
    <OpeningFields context={made.context} form={{ values: values.value, set }} now={now} />
  );
  render(<Fields />);
  return Object.assign(made, { values, now });
}

const press = (element: Element, code: string): boolean =>
  fireEvent.keyDown(element, { code, key: code, altKey: true });

/** What follows at once has been drawn; what waits for a frame has not. */
const drawn = async (): Promise<void> => {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
};

describe('who is here', () => {
  it('are the members of the group, until one is away', () => {
    const { values } = show();
    fireEvent.click(screen.getByRole('checkbox', { name: words.arrival.here('RS') }));
    expect(values.value.away).toEqual(['RS']);
    expect(screen.getByText(words.arrival.absent)).toBeTruthy();
    expect(screen.queryByLabelText(words.arrival.wordOf('RS'))).toBeNull();
  });

  it('are guests as well, who can say a word', () => {
    const { values } = show({ others: 'XY' });
    fireEvent.input(screen.getByLabelText(words.arrival.wordOf('XY')), { target: { value: 'benieuwd' } });
    expect(values.value.words).toEqual({ XY: 'benieuwd' });
  });
});

describe('the steps', () => {
  it('give the focus to their first field before a next key can come', async () => {
    show();
    const key = { code: 'KeyS', key: 's', altKey: true, bubbles: true };
    screen.getByLabelText(words.arrival.wordOf('MB')).dispatchEvent(new KeyboardEvent('keydown', key));
    await drawn();
    expect(document.activeElement).toBe(
      screen.getAllByRole('radio', { name: words.promises.outcomes.done })[0],
    );
  });

  it('follow each other with one key, and the first field has the focus', async () => {
    show();
    press(screen.getByLabelText(words.arrival.wordOf('MB')), 'KeyS');
    await screen.findByText('Bel de moeder terug');
    const first = screen.getAllByRole('radio', { name: words.promises.outcomes.done })[0];
    await waitFor(() => expect(document.activeElement).toBe(first));
  });

  it('keep the focus on the way on where there is nothing to fill in', async () => {
    show({ group: '', step: 1 });
    await waitFor(() => expect(document.activeElement?.textContent).toContain(words.skip));
  });
});

describe('what became of promises', () => {
  it('asks after what there is to say of the outcome, and keeps what was typed', async () => {
    const { values } = show({ step: 1 });
    const row = await screen.findByText('Bel de moeder terug');
    const item = row.closest('li');
    if (!item) throw new Error('no row');
    fireEvent.click(within(item).getByRole('radio', { name: words.promises.outcomes.done }));
    fireEvent.input(within(item).getByLabelText(words.promises.effect), { target: { value: 'rust' } });
    fireEvent.click(within(item).getByRole('radio', { name: words.promises.outcomes.not }));
    expect(within(item).getByLabelText(words.promises.text.not)).toBeTruthy();
    expect(within(item).getByLabelText<HTMLTextAreaElement>(words.promises.effect).value).toBe('rust');
    expect(within(item).queryByRole('button', { name: words.promises.clear })).toBeNull();
    fireEvent.input(within(item).getByLabelText(words.promises.effect), { target: { value: '' } });
    fireEvent.click(within(item).getByRole('button', { name: words.promises.clear }));
    expect(values.value.answers).toEqual({});
    expect(document.activeElement?.getAttribute('type')).toBe('radio');
  });

  it('shows what was said before, and the answer to an action that is gone', async () => {
    const said = '    - **2026-11-10** deels: half ^iv-laaaaa';
    const files = {
      ...northFiles,
      [sessionPath]: (northFiles[sessionPath] ?? '').replace('^iv-xaaaaa', `^iv-xaaaaa\n${said}`),
    };
    show({ step: 1, answers: { 'Weg.md#iv-xzzzzz': answer({ text: 'toch gebeld' }) } }, files);
    expect(await screen.findByText('10 nov, deels: half')).toBeTruthy();
    expect(screen.getByText(words.promises.gone)).toBeTruthy();
    expect(screen.getByText('toch gebeld')).toBeTruthy();
  });
});

describe('the casussen on offer', () => {
  it('are casus notes, and what was parked at earlier meetings', async () => {
    show({ step: 2 });
    expect(await screen.findByRole('checkbox', { name: /Grens stellen/ })).toBeTruthy();
    expect(screen.getByRole('checkbox', { name: /Stil/ })).toBeTruthy();
  });

  it('come on the table with a tick, and nothing is chosen by itself', () => {
    const { values } = show({ step: 2 });
    fireEvent.click(screen.getByRole('checkbox', { name: /Stil/ }));
    expect(values.value.offers.map(({ key, isOn }) => [key, isOn])).toEqual([['Stil.md', true]]);
    expect(values.value.chosen).toBe('');
    expect(screen.getByRole<HTMLInputElement>('radio', { name: words.offers.noneYet }).checked).toBe(true);
  });

  it('add up to a score with its reason, and say when two are equal', () => {
    const other = offer({ key: 'ak|team', casus: null, person: 'AK', words: 'Team' });
    const weigh = { urgency: 2, recognisability: 1 };
    show({ step: 2, offers: [offer({ ...weigh, urgency: 3 }), { ...other, ...weigh }] });
    expect(screen.getByText(words.offers.tied(['MB', 'AK']))).toBeTruthy();
    const reason = `${words.offers.sum(2, 1)}, ${words.offers.waitedPerson(null, '2026-11-25')}`;
    expect(screen.getByText(reason)).toBeTruthy();
  });

  it('have a minute that is told by the clock, started by a key', async () => {
    const { values, now } = show({ step: 2, offers: [offer()] });
    press(screen.getByRole('checkbox', { name: /Stil/ }), 'KeyP');
    const started = now.value.getTime();
    expect(values.value.pitch).toEqual({ key: 'Stil.md', since: started });
    now.value = new Date(started + 25_000);
    await waitFor(() => expect(screen.getByRole('timer').textContent).toBe('00:35'));
    now.value = new Date(started + 65_000);
    expect(await screen.findByText(words.offers.minuteUp)).toBeTruthy();
    expect(screen.getByRole('timer').textContent).toBe('+00:05');
  });

  it('take in what is brought in on the spot, with Enter', () => {
    const { values } = show({ step: 2, person: 'AK', line: ' Een  collega ' });
    fireEvent.keyDown(screen.getByLabelText(words.offers.line), { key: 'Enter' });
    expect(values.value.offers.map(({ person, words: line }) => [person, line])).toEqual([
      ['AK', 'Een collega'],
    ]);
    expect(values.value.line).toBe('');
  });
});
