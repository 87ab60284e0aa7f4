import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';

import { nl } from '@/i18n/nl';
import { note, showReview } from '../shell/shown';

afterEach(cleanup);

const words = nl.halfYear;
const files = {
  'Stil.md': note('casus', 'datum: 2026-08-01\nvraag: Hoe blijf ik?'),
  'Sessie.md': note(
    'session',
    'datum: 2026-09-07\ncasus: "[[Stil]]"\ndeelnemers: [MB]\nstatus: afgerond',
    '- Een afscheid is geen overdracht. ^iv-iaaaaa\n- [x] **MB** Bel terug ➕ 2026-09-07 ^iv-xaaaaa\n- [ ] Schrijf op ➕ 2026-09-07 📅 2026-10-01 ^iv-xbbbbb\n',
  ),
  'Open.md': note('reflection', 'datum: 2026-09-08', '## Inzicht\n\nHaast maakt een plan.\n'),
  'Eigen.md': note('reflection', 'datum: 2026-09-09\nprive: true', '## Inzicht\n\nIk was bang.\n'),
};
function partElement(): HTMLElement {
  const found = document.querySelector<HTMLElement>('[data-part="halfYear"]');
  if (!found) throw new Error('there is no half-year');
  return found;
}
const button = (name: string): HTMLElement => within(partElement()).getByRole('button', { name });
const field = (label: string): HTMLElement => within(partElement()).getByLabelText(label);
const text = (words: string): HTMLElement => within(partElement()).getByText(words);
const answer = 'Wacht langer dan je durft.';
const write = (): boolean => fireEvent.input(field(words.question), { target: { value: answer } });
const save = (): boolean => fireEvent.click(button(words.save));
const saved = 'Intervisie/Reflecties/2026-11-25 Halfjaar juli-december 2026.md';

describe('this half-year', () => {
  test('shows one’s own sentences, private ones to their owner as well', async () => {
    const { opened } = showReview(files);
    expect(await within(partElement()).findByText('Ik was bang.')).toBeTruthy();
    expect(text('Haast maakt een plan.')).toBeTruthy();
    expect(text('Van 2 voornemens: 1 gedaan, 1 nog open.')).toBeTruthy();
    fireEvent.click(button('7 sep'));
    expect(opened).toEqual(['Sessie.md#iv-iaaaaa']);
  });

  test('goes back to an earlier half-year, as far as there is one', () => {
    showReview({ ...files, 'Eerder.md': note('reflection', 'datum: 2026-02-01') });
    fireEvent.click(button(words.earlier));
    expect(text('jan–jun 2026')).toBeTruthy();
    expect(button(words.earlier).hasAttribute('disabled')).toBe(true);
  });

  test('keeps what is typed until it is saved', async () => {
    const { drafts, notes } = showReview(files);
    write();
    expect(drafts.get('half-year-2026-H2')).toBe(answer);
    save();
    await waitFor(() => expect(notes.get(saved)).toContain(answer));
    await waitFor(() => expect(drafts.get('half-year-2026-H2')).toBeNull());
  });

  test('leaves private words out of the note unless they are asked for', async () => {
    const { notes, opened } = showReview(files);
    save();
    await waitFor(() => expect(opened).toEqual([saved]));
    expect(notes.get(saved)).toContain('Haast maakt een plan. ([[Open]])');
    expect(notes.get(saved)).not.toContain('Ik was bang');
    expect(notes.get(saved)).not.toContain('Eigen');
  });

  test('takes them along when that is ticked, into a second note beside the first', async () => {
    const { notes, opened } = showReview(files);
    save();
    await waitFor(() => expect(opened).toHaveLength(1));
    const before = notes.get(saved);
    fireEvent.click(field(words.withPrivate));
    save();
    await waitFor(() => expect(opened).toHaveLength(2));
    expect(notes.get(saved)).toBe(before);
    expect(notes.get(opened[1] ?? '')).toContain('Ik was bang. ([[Eigen]])');
  });

  test('says so when a half-year holds nothing', () => {
    showReview({ 'Lang.md': note('reflection', 'datum: 2024-02-01') });
    expect(screen.getByText(words.nothing)).toBeTruthy();
  });
});
