import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';

import { LookBack } from '@/features/lookBack/LookBack';
import { createRound } from '@/features/lookBack/lookBackRound';
import { nl } from '@/i18n/nl';
import { lookBackVault, reflectionNote, sentence, type LookBackVault } from './lookBacks';

const words = nl.lookBack;

interface Shown extends LookBackVault {
  readonly close: ReturnType<typeof vi.fn>;
  readonly screen: Element;
}

async function show(files: Record<string, string>, made = lookBackVault(files)): Promise<Shown> {
  const close = vi.fn();
  const doors = { close, open: vi.fn(), reflect: vi.fn() };
  const { container } = render(
    <LookBack context={made.context} round={createRound(made.context)} doors={doors} />,
  );
  await waitFor(() => expect(screen.queryByText(words.notReady)).toBeNull());
  const shown = container.querySelector('.iv-look-back') ?? container;
  return Object.assign(made, { close, screen: shown });
}

const press = (key: string, on: Element | null = document.activeElement): unknown =>
  fireEvent.keyDown(on ?? document.body, { key });

const three = {
  'R/1.md': reflectionNote('Een.'),
  'R/2.md': reflectionNote('Twee.'),
  'R/3.md': reflectionNote('Drie.'),
};

const lines = ({ notes }: LookBackVault, path: string): string[] =>
  (notes.get(path) ?? '').split('\n').filter((line) => line.startsWith('- '));

/** What follows at once has been drawn; what waits for a frame has not. */
const drawn = async (): Promise<void> => {
  for (let turn = 0; turn < 40; turn += 1) await Promise.resolve();
};

describe('looking back', () => {
  test('has the focus on what is shown before a next key can come', async () => {
    const made = await show({ 'R/1.md': reflectionNote() });
    await screen.findByText(sentence);
    made.screen.dispatchEvent(new KeyboardEvent('keydown', { key: 's', bubbles: true }));
    await drawn();
    expect(document.activeElement?.textContent).toBe(words.close);
  });

  test('shows the sentence, and how long ago it was', async () => {
    await show({ 'R/1.md': reflectionNote() });
    expect(await screen.findByText(sentence)).toBeTruthy();
    expect(screen.getByText(words.wrote({ count: 1, unit: 'week' }))).toBeTruthy();
  });

  test('says that there is nothing, with a way to write', async () => {
    await show({ 'R/1.md': reflectionNote().replace('2026-11-18', '2026-11-24') });
    expect(screen.getByText(words.empty)).toBeTruthy();
    expect(screen.getByRole('button', { name: nl.reflection.newReflection })).toBeTruthy();
  });

  test('follows a reflection that comes in while there was nothing', async () => {
    const made = await show({ 'R/1.md': 'Leeg.' });
    expect(screen.getByText(words.empty)).toBeTruthy();
    made.write('R/2.md', reflectionNote());
    expect(await screen.findByText(sentence)).toBeTruthy();
  });

  test('is answered by keys alone: 1, the words, Enter', async () => {
    const made = await show({ 'R/1.md': reflectionNote() });
    await screen.findByText(sentence);
    press('1', made.screen);
    const field = screen.getByLabelText(words.since);
    expect(document.activeElement).toBe(field);
    fireEvent.input(field, { target: { value: 'Ik wacht nu eerst.' } });
    press('Enter', field);
    await screen.findByText(words.done);
    expect(made.notes.get('R/1.md')).toBe(
      `${reflectionNote()}\n## Terugblik\n\n- **2026-11-25** klopt nog: Ik wacht nu eerst. ^iv-l12345\n`,
    );
  });

  test.each([
    ['s', 'overgeslagen'],
    ['n', 'niet opnieuw'],
  ])('is passed by with %s, and the next one comes', async (key, word) => {
    const made = await show(three);
    await screen.findByText('Een.');
    press(key, made.screen);
    await screen.findByText('Twee.');
    expect(lines(made, 'R/1.md')).toEqual([expect.stringContaining(`**2026-11-25** ${word} ^iv-l`)]);
    expect(lines(made, 'R/2.md')).toEqual([]);
  });

  test('takes no key of an answer from the words that are typed', async () => {
    const made = await show({ 'R/1.md': reflectionNote() });
    await screen.findByText(sentence);
    for (const key of ['s', 'n', '1', 'u']) press(key, screen.getByLabelText(words.since));
    expect(lines(made, 'R/1.md')).toEqual([]);
    expect(screen.queryByRole('radio', { checked: true })).toBeNull();
  });

  test('asks for an answer before it saves', async () => {
    const made = await show({ 'R/1.md': reflectionNote() });
    await screen.findByText(sentence);
    fireEvent.click(screen.getByRole('button', { name: words.save }));
    expect((await screen.findByRole('alert')).textContent).toBe(words.answerFirst);
    expect(lines(made, 'R/1.md')).toEqual([]);
  });

  test('takes the last answer back, to the byte and with its words', async () => {
    const made = await show(three);
    await screen.findByText('Een.');
    fireEvent.input(screen.getByLabelText(words.since), { target: { value: 'Niets.' } });
    press('2', made.screen);
    press('Enter');
    await screen.findByText('Twee.');
    press('u', made.screen);
    await screen.findByText('Een.');
    expect(made.notes.get('R/1.md')).toBe(three['R/1.md']);
    expect(screen.getByLabelText<HTMLTextAreaElement>(words.since).value).toBe('Niets.');
    expect(screen.getByRole<HTMLInputElement>('radio', { name: /Deels/ }).checked).toBe(true);
  });

  test('writes once, however often one presses', async () => {
    const made = await show(three);
    await screen.findByText('Een.');
    press('s', made.screen);
    press('s', made.screen);
    await screen.findByText('Twee.');
    expect(lines(made, 'R/1.md').length + lines(made, 'R/2.md').length).toBe(1);
  });

  test('asks three at a time, and more only when one wants', async () => {
    const made = await show({ ...three, 'R/4.md': reflectionNote('Vier.') });
    for (const text of ['Een.', 'Twee.', 'Drie.']) {
      await screen.findByText(text);
      press('s', made.screen);
    }
    await screen.findByText(words.done);
    fireEvent.click(screen.getByRole('button', { name: words.more }));
    expect(await screen.findByText('Vier.')).toBeTruthy();
  });

  test('keeps what was typed when it closes, until it is used', async () => {
    const made = await show({ 'R/1.md': reflectionNote() });
    await screen.findByText(sentence);
    fireEvent.input(screen.getByLabelText(words.since), { target: { value: 'Half getypt' } });
    document.body.replaceChildren();
    await show({}, made);
    expect(screen.getByLabelText<HTMLTextAreaElement>(words.since).value).toBe('Half getypt');
    press('s', made.screen);
    await waitFor(() => expect(made.drafts.kept.size).toBe(0));
  });

  test('keeps the words when the note is gone, and says why', async () => {
    const made = await show({ 'R/1.md': reflectionNote() });
    await screen.findByText(sentence);
    fireEvent.input(screen.getByLabelText(words.since), { target: { value: 'Blijft' } });
    made.notes.delete('R/1.md');
    press('1', made.screen);
    press('Enter');
    await waitFor(() => expect(made.said).toEqual([nl.common.refusals['note-gone']]));
    expect(screen.getByLabelText<HTMLTextAreaElement>(words.since).value).toBe('Blijft');
  });
});
