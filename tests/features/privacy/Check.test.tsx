import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';

import { Check } from '@/features/privacy/check/Check';
import { nl } from '@/i18n/nl';
import { loadPseudonyms } from '@/obsidian/pseudonymStore';
import { madeCheck, path, type MadeCheck } from './checked';

afterEach(cleanup);

const words = nl.privacy;
const note = 'Toen belde Fatima.\r\nFatima riep Bram.\r\n';

async function show(text: string): Promise<MadeCheck> {
  const made = await madeCheck(text);
  render(<Check store={made.store} />);
  return made;
}

const press = (name: string): void => void fireEvent.click(screen.getByRole('button', { name }));
const sentences = (): (string | null)[] =>
  [...document.querySelectorAll('.iv-trace-sentence')].map(({ textContent }) => textContent);
const field = (): HTMLInputElement => screen.getByLabelText(words.by);

describe('the check of a note', () => {
  test('shows every trace in its sentence', async () => {
    await show(note);
    expect(sentences()).toEqual(['Toen belde Fatima.', 'Fatima riep Bram.', 'Fatima riep Bram.']);
    expect(screen.getByText(words.count(3))).toBeTruthy();
  });

  test('says so when there is nothing, and what it can’t see', async () => {
    await show('Toen belde de moeder.');
    expect(screen.getByText(words.none)).toBeTruthy();
  });

  test('says that the note is gone', async () => {
    const made = await show(note);
    made.notes.delete(path);
    await made.store.lookAgain();
    await waitFor(() => expect(screen.getByText(words.gone)).toBeTruthy());
  });

  test('opens another trace with the arrow keys', async () => {
    await show(note);
    const [first] = screen.getAllByRole('button', { expanded: true });
    if (first) fireEvent.keyDown(first, { key: 'End' });
    await waitFor(() => expect(field().value).toBe('de zoon'));
    expect(document.activeElement?.getAttribute('aria-expanded')).toBe('true');
  });

  test('shows what is traceable together, and can leave it', async () => {
    await show('De wethouder kwam na de brand.');
    expect(screen.getByRole('heading', { name: words.together })).toBeTruthy();
    press(words.leave);
    await waitFor(() => expect(screen.getByText(words.noneLeft)).toBeTruthy());
  });
});

describe('replacing', () => {
  test('changes one place and goes on to the next', async () => {
    const { text } = await show(note);
    press(words.replace);
    await waitFor(() => expect(text()).toBe('Toen belde de moeder.\r\nFatima riep Bram.\r\n'));
    await waitFor(() => expect(sentences()).toEqual(['Fatima riep Bram.', 'Fatima riep Bram.']));
    await waitFor(() => expect(document.activeElement?.textContent).toBe(words.replace));
  });

  test('puts in what was typed, with a capital where a sentence starts', async () => {
    const { text } = await show(note);
    fireEvent.input(field(), { target: { value: 'de oma' } });
    press(words.replaceEverywhere(2));
    await waitFor(() => expect(text()).toBe('Toen belde de oma.\r\nDe oma riep Bram.\r\n'));
  });

  test('asks for words where there is no suggestion', async () => {
    const { text } = await show('Zij kwam uit Urk.');
    press(words.replace);
    await waitFor(() => expect(document.activeElement).toBe(field()));
    expect(text()).toBe('Zij kwam uit Urk.');
  });

  test('of all of them is one change, and one press takes it back', async () => {
    const { text } = await show(note);
    press(words.replaceAll(3));
    await waitFor(() => expect(text()).toBe('Toen belde de moeder.\r\nDe moeder riep de zoon.\r\n'));
    await waitFor(() => expect(document.activeElement?.textContent).toBe(words.none));
    press(words.undo);
    await waitFor(() => expect(text()).toBe(note));
  });

  test.each([
    ['one', words.replace],
    ['all', words.replaceAll(3)],
  ])('of %s writes nothing when the text is another by now', async (_, name) => {
    const made = await show(note);
    const changed = `Eerst dit. ${note}`;
    made.write(path, changed);
    press(name);
    await waitFor(() => expect(made.said).toEqual([nl.common.refusals['line-changed']]));
    expect(made.text()).toBe(changed);
  });
});

describe('leaving a trace', () => {
  test('takes every mention of it away, remembers it, and can be looked at again', async () => {
    const made = await show(note);
    press(words.leave);
    await waitFor(() => expect(sentences()).toEqual(['Fatima riep Bram.']));
    await made.store.check(path, null);
    expect(made.text()).toBe(note);
    expect(sentences()).toEqual(['Fatima riep Bram.']);
    press(words.lookAgain);
    await waitFor(() => expect(sentences()).toHaveLength(3));
  });
});

describe('what stands for a name', () => {
  test('is kept on this device when one asks for it, and offered from then on', async () => {
    const made = await show(note);
    fireEvent.input(field(), { target: { value: 'De oma' } });
    fireEvent.click(await screen.findByLabelText(words.keep('de oma')));
    press(words.replace);
    await waitFor(() =>
      expect(loadPseudonyms(made.context.app)).toEqual([{ name: 'Fatima', pseudonym: 'de oma' }]),
    );
    await waitFor(() => expect(screen.queryByLabelText(words.keep('de oma'))).toBeNull());
    expect([...made.notes.keys()]).toEqual([path]);
  });

  test('is not kept when one does not ask for it', async () => {
    const made = await show(note);
    press(words.replaceAll(3));
    await waitFor(() => expect(made.text()).not.toBe(note));
    expect(loadPseudonyms(made.context.app)).toEqual([]);
  });
});
