import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';

import type { PseudonymKey } from '@/domain/pseudonyms/pseudonym';
import { Pseudonyms } from '@/features/privacy/pseudonyms/Pseudonyms';
import { nl } from '@/i18n/nl';
import { loadPseudonyms, savePseudonyms } from '@/obsidian/pseudonymStore';
import { vaultContext } from '../../support/vaultContext';

afterEach(cleanup);

const words = nl.privacy.pseudonyms;
const jansen = { name: 'Jansen', pseudonym: 'de moeder' };
const bram = { name: 'Bram', pseudonym: 'de zoon' };

/** The screen on a key; gives the key as it is kept by then. */
function show(key: PseudonymKey): () => PseudonymKey {
  const { context } = vaultContext({});
  savePseudonyms(context.app, key);
  render(<Pseudonyms context={context} />);
  return () => loadPseudonyms(context.app);
}

const press = (name: string): void => void fireEvent.click(screen.getByRole('button', { name }));
const fill = (label: string, value: string): void =>
  void fireEvent.input(screen.getByLabelText(label), { target: { value } });

describe('the pseudonyms', () => {
  test('say what is at stake, and that there are none yet', () => {
    show([]);
    expect(screen.getByText(words.stake)).toBeTruthy();
    expect(screen.getByText(words.none)).toBeTruthy();
  });

  test('are added, and the next name can be typed at once', async () => {
    const kept = show([]);
    fill(words.name, 'Jansen');
    fill(words.pseudonym, 'de moeder');
    press(words.add);
    expect(kept()).toEqual([jansen]);
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText(words.name)));
  });

  test('ask for what is missing', () => {
    const kept = show([]);
    fill(words.name, 'Jansen');
    press(words.add);
    expect(document.activeElement).toBe(screen.getByLabelText(words.pseudonym));
    expect(kept()).toEqual([]);
  });

  test('are changed in their place, and an emptied field gets back what it held', () => {
    const kept = show([jansen]);
    const field = screen.getByLabelText<HTMLInputElement>('Jansen');
    fireEvent.change(field, { target: { value: 'de oma' } });
    expect(kept()).toEqual([{ ...jansen, pseudonym: 'de oma' }]);
    fireEvent.change(field, { target: { value: ' ' } });
    expect(kept()).toEqual([{ ...jansen, pseudonym: 'de oma' }]);
  });

  test('are taken away, and put back', async () => {
    const kept = show([bram, jansen]);
    press(words.remove('Jansen'));
    expect(kept()).toEqual([bram]);
    await screen.findByText(words.removed);
    press(words.putBack);
    expect(kept()).toEqual([bram, jansen]);
  });
});

describe('a key from another device', () => {
  const other = 'Jansen = de oma\nzomaar iets\nBram = de zoon';

  test('says what it would bring and which lines can’t be used, and keeps the good ones', async () => {
    const kept = show([jansen]);
    fill(words.paste, other);
    await screen.findByText(words.found({ added: 1, same: 0 }));
    expect(screen.getByText(words.differs('Jansen', 'de moeder', 'de oma'))).toBeTruthy();
    expect(screen.getByText(words.badLine(2, words.problems['no-sign']))).toBeTruthy();
    press(words.take);
    expect(kept()).toEqual([bram, jansen]);
    await screen.findByText(words.taken);
    expect(screen.getByLabelText<HTMLTextAreaElement>(words.paste).value).toBe('zomaar iets');
  });

  test('counts where the two differ, when one says so', async () => {
    const kept = show([jansen]);
    fill(words.paste, other);
    fireEvent.click(await screen.findByLabelText(words.otherWins));
    press(words.take);
    expect(kept()).toEqual([bram, { ...jansen, pseudonym: 'de oma' }]);
  });

  test('can come from a file', async () => {
    show([]);
    const input = document.querySelector('input[type=file]');
    const file = new File(['\uFEFFBram = de zoon\r\n'], 'key.txt');
    if (input) fireEvent.change(input, { target: { files: [file] } });
    await screen.findByText(words.found({ added: 1, same: 0 }));
  });
});
