import { fireEvent, render, screen } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';

import type { ReviewFilter } from '@/domain/review/filter';
import { EffectPart } from '@/features/review/effect/EffectPart';
import { nl } from '@/i18n/nl';
import { vaultContext } from '../../../support/vaultContext';
import { note } from '../shell/shown';
import { partProps } from '../themes/partProps';

const words = nl.reviewEffect;

const chain = `- [x] **MB** Bel de moeder terug ➕ 2026-03-12 📅 2026-04-10 ✅ 2026-04-03 ^iv-x00001
    - **2026-05-14** gedaan: gebeld ^iv-l00001
        - effect:: ze begon zelf over haar zoon
        - geleerd:: eerst vragen
`;

const files = {
  'S.md': note(
    'session',
    'datum: 2026-03-12\ndeelnemers: [MB, AK]',
    `- **MB** Ik vul in voor een ander. ^iv-i00001\n\n${chain}- [ ] **AK** Schuif de stoelen ➕ 2026-03-12 📅 2026-05-01 ^iv-x00002\n`,
  ),
  'R.md': note(
    'reflection',
    'datum: 2026-09-01\nprive: true',
    '## Inzicht\n\nHaast.\n\n- [ ] Plan een uur ➕ 2026-09-01 📅 2026-10-01 ^iv-x00003\n',
  ),
};

function show(
  notes: Record<string, string> = files,
  { initials = 'MB', ...filter }: Partial<ReviewFilter> & { initials?: string } = {},
): unknown[] {
  const props = partProps(vaultContext(notes, { initials }), filter);
  render(<EffectPart {...props} />);
  return props.asked;
}

const stepsOf = (item: HTMLElement): string[] =>
  [...item.querySelectorAll('dt')].map(
    (name) => `${name.textContent}: ${name.nextElementSibling?.textContent}`,
  );

const items = (): HTMLElement[] => screen.getAllByRole('listitem');

describe('from insight to effect', () => {
  test('shows made, ticked outside and answered as one chain', () => {
    show({ 'S.md': files['S.md'] });
    const [item] = items();
    expect(item && stepsOf(item)).toEqual([
      'Inzicht: Ik vul in voor een ander.',
      'Voornemen: Bel de moeder terugvoorgenomen op 12 mrt, gedaan op 3 apr, teruggekeken op 14 mei',
      'Teruggekeken: gebeld',
      'Effect: ze begon zelf over haar zoon',
      'Geleerd: eerst vragen',
    ]);
  });

  test('says in a sentence what came of it, without judging', () => {
    show();
    const said = [
      words.summary(2, [
        ['done', 1],
        ['open', 1],
      ]),
      words.overdue(1),
      words.told(1, 1),
    ];
    expect(screen.getByText(said.join(' '))).toBeTruthy();
  });

  test('puts what waits first, with the insight of its reflection once that is read', async () => {
    show();
    await screen.findByText('Haast.');
    const [item] = items();
    expect(item && stepsOf(item)).toEqual([
      'Inzicht: Haast.',
      'Voornemen: Plan een uurvoorgenomen op 1 sep, was voor 1 okt',
    ]);
  });

  test('leads to the insight, the promise and what was written of it', () => {
    const asked = show({ 'S.md': files['S.md'] });
    for (const name of ['Ik vul in voor een ander.', 'Bel de moeder terug', 'eerst vragen'])
      fireEvent.click(screen.getByRole('button', { name }));
    expect(asked).toEqual([
      ['S.md', 'iv-i00001'],
      ['S.md', 'iv-x00001'],
      ['S.md', 'iv-l00001'],
    ]);
  });

  test('shows those of others on demand, with whose they are', () => {
    show();
    fireEvent.change(screen.getByLabelText(words.whose), { target: { value: 'everyone' } });
    expect(screen.getByRole('button', { name: 'AK: Schuif de stoelen' })).toBeTruthy();
  });

  test('shows everyone’s when it is not known whose are one’s own', () => {
    show(files, { initials: '' });
    expect(items()).toHaveLength(3);
    expect(screen.queryByLabelText(words.whose)).toBeNull();
  });

  test('gives the numbers as a table', () => {
    show();
    fireEvent.click(screen.getByRole('button', { name: /Als tabel/ }));
    const rows = screen.getAllByRole('row').map((row) => [...row.children].map((cell) => cell.textContent));
    expect(rows.slice(1)).toEqual([
      ['gedaan', '1', '0', '1', '1'],
      ['nog open', '1', '1', '0', '0'],
      ['Alle', '2', '1', '1', '1'],
    ]);
  });

  test('invites where nothing was ever promised, and says so where the choice holds nothing', () => {
    show({ 'c.md': note('casus', 'datum: 2026-01-01') });
    expect(screen.getByText(words.none)).toBeTruthy();
    show(files, { from: '2020-01-01', to: '2020-12-31' });
    expect(screen.getByText(words.noneHere)).toBeTruthy();
  });

  test('draws a few of very many, and more on demand', () => {
    const lines = Array.from(
      { length: 200 },
      (_, at) => `- [x] Stap ${String(at)} ➕ 2026-03-12 ✅ 2026-04-03 ^iv-x${String(at).padStart(5, '0')}`,
    );
    show({ 'S.md': note('session', 'datum: 2026-03-12\ndeelnemers: [MB]', lines.join('\n')) });
    expect(items()).toHaveLength(5);
    fireEvent.click(screen.getByRole('button', { name: words.more(195) }));
    expect(items()).toHaveLength(25);
  });
});
