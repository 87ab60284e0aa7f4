import { act, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';

import type { ReviewFilter } from '@/domain/review/filter';
import { QuestionsPart } from '@/features/review/questions/QuestionsPart';
import { nl } from '@/i18n/nl';
import { forgetCorrections, sayWhatItIs } from '@/ui/coach/corrections';
import { vaultContext, type VaultContext } from '../../../support/vaultContext';
import { partProps } from '../themes/partProps';

const { paths, kinds } = nl.reviewQuestions;

const casus = [
  '---\ntype: intervisie/casus\ndatum: 2026-01-10\nvraag: Wat houdt mij tegen om nee te zeggen?\n---\n',
  '## De vraag door de tijd\n',
  '- **2026-01-10** Hoe kan ik nee zeggen? ^iv-r00001',
  '- **2026-02-01** Waarom durf ik geen nee te zeggen? ^iv-r00002',
  '- **2026-03-01** Wat houdt mij tegen om nee te zeggen? [[2026-03-01 Nee]] ^iv-r00003\n',
].join('\n');

const session = (day: string, ...lines: string[]): string =>
  `---\ntype: intervisie/session\ndatum: ${day}\ncasus: "[[Nee]]"\ndeelnemers: [MB, AK]\n---\n\n## 1. Vragen\n\n${lines.join('\n')}\n`;

const files = {
  'Nee.md': casus,
  'Stil.md': '---\ntype: intervisie/casus\ndatum: 2026-05-01\nvraag: Wat maakt dat ik zwijg?\n---\n',
  '2026-03-01 Nee.md': session(
    '2026-03-01',
    '- **MB** Wat gebeurde er toen je ja zei? 🔥 ^iv-q00001',
    '- **MB** Waarom zei je niets? 🧊 ^iv-q00002',
    '- **AK** Hoe was dat voor jou? ^iv-q00003',
  ),
  '2026-09-01 Nee.md': session('2026-09-01', '- **MB** Wat wilde je zeggen? ^iv-q00004'),
};

function show(
  notes: Record<string, string> = files,
  { initials = 'MB', ...filter }: Partial<ReviewFilter> & { initials?: string } = {},
): VaultContext & { asked: unknown[] } {
  const made = vaultContext(notes, { initials });
  const props = partProps(made, filter);
  render(<QuestionsPart {...props} />);
  return Object.assign(made, { asked: props.asked });
}

const summary = (...parts: string[]): Promise<void> =>
  waitFor(() => expect(screen.getByText(parts.join(' '))).toBeTruthy());

describe('questions from first to last', () => {
  test('invites where no casus has a question', () => {
    const { asked } = show({ 'c.md': '---\ntype: intervisie/casus\n---\n' });
    expect(screen.getByText(paths.none)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: paths.newCasus }));
    expect(asked).toEqual(['newCasus']);
  });

  test('marks with words what went and what came', () => {
    show();
    const [gone] = [...document.querySelectorAll('del')].map(({ textContent }) => textContent);
    const [came] = [...document.querySelectorAll('ins')].map(({ textContent }) => textContent);
    expect([gone, came]).toEqual([`${paths.removed}Hoe kan ik`, `${paths.added}Wat houdt mij tegen om`]);
  });

  test('keeps what came in between a press away', () => {
    show();
    expect(screen.getByText(paths.between(1))).toBeTruthy();
    expect(screen.getByText('Waarom durf ik geen nee te zeggen?')).toBeTruthy();
  });

  test('leads to the casus and to the session in which it was put so', () => {
    const { asked } = show();
    fireEvent.click(screen.getByRole('button', { name: paths.inSession('Nee', '1 mrt') }));
    fireEvent.click(screen.getByRole('button', { name: 'Nee, 10 jan' }));
    expect(asked).toEqual([['2026-03-01 Nee.md'], ['Nee.md']]);
  });

  test('gives a question that never changed one line', () => {
    show();
    const [same] = [...document.querySelectorAll('.iv-questions-same')];
    expect(same?.textContent).toBe('Wat maakt dat ik zwijg?Stil, 1 mei');
  });
});

describe('kinds of questions', () => {
  test('counts one’s own by half-year, with those that became warm, and gives the numbers as a table', async () => {
    show();
    await summary(kinds.summary('MB', 3, kinds.short.open, 2), kinds.marked(2, 1));
    fireEvent.click(screen.getByRole('button', { name: /Als tabel/ }));
    const rows = screen.getAllByRole('row').map((row) => [...row.children].map((cell) => cell.textContent));
    expect(rows.slice(1)).toEqual([
      ['jan–jun 2026', 'open', '1', '1'],
      ['jan–jun 2026', 'waarom', '1', '0'],
      ['jul–dec 2026', 'open', '1', '0'],
    ]);
  });

  test('shows those of someone else on demand', async () => {
    show();
    fireEvent.change(screen.getByLabelText(kinds.whose), { target: { value: 'AK' } });
    await summary(kinds.summary('AK', 1, kinds.short.open, 1), kinds.marked(0, 0));
  });

  test('lets what the writer calls a question go before the rules', async () => {
    const { context } = show();
    await summary(kinds.summary('MB', 3, kinds.short.open, 2), kinds.marked(2, 1));
    void act(() => sayWhatItIs(context.app, 'Wat wilde je zeggen?', 'miracle'));
    await waitFor(() => expect(screen.getAllByText(kinds.short.miracle).length).toBeGreaterThan(0));
    forgetCorrections(context.app);
  });

  test('leads to the line of a question that became warm', async () => {
    const { asked } = show();
    await waitFor(() => expect(screen.getByText('Wat gebeurde er toen je ja zei?')).toBeTruthy());
    fireEvent.click(screen.getByRole('button', { name: 'open, Nee, 1 mrt' }));
    expect(asked).toEqual([['2026-03-01 Nee.md', 'iv-q00001']]);
  });

  test('asks whose, without initials in the settings', () => {
    show(files, { initials: '' });
    expect(screen.getByText(kinds.noInitials)).toBeTruthy();
  });

  test('says so where nobody asked anything', () => {
    show(files, { from: '2020-01-01', to: '2020-12-31' });
    expect(screen.getByText(kinds.none)).toBeTruthy();
    expect(screen.getByText(paths.noneHere)).toBeTruthy();
  });

  test('comes to the same numbers when there is too much to judge at once', async () => {
    const lines = Array.from(
      { length: 300 },
      (_, at) =>
        `- **MB** ${at % 3 === 0 ? 'Waarom' : 'Wat'} deed je op dag ${at}? ^iv-q${String(at).padStart(5, '0')}`,
    );
    show({ '2026-03-01 Veel.md': session('2026-03-01', ...lines) });
    await waitFor(
      () =>
        expect(
          screen.getByText(
            new RegExp(kinds.summary('MB', 300, 'open', 200).slice(0, -1).replaceAll(/[()]/g, '.')),
          ),
        ).toBeTruthy(),
      { timeout: 4000 },
    );
  });
});
