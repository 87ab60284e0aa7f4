import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';

import type { ReviewFilter } from '@/domain/review/filter';
import { ThemesPart } from '@/features/review/themes/ThemesPart';
import { nl } from '@/i18n/nl';
import { vaultContext } from '../../../support/vaultContext';
import { partProps } from './partProps';

const words = nl.reviewThemes;

const casus = (day: string, themes: string, question = 'Hoe?'): string =>
  `---\ntype: intervisie/casus\ndatum: ${day}\nvraag: ${question}\nthemas: [${themes}]\n---\n`;
const reflection = (day: string, insight: string): string =>
  `---\ntype: intervisie/reflection\ndatum: ${day}\nthemas: [stilte]\n---\n\n## Inzicht\n\n${insight}\n`;

const files = {
  'c1.md': casus('2026-01-10', 'stilte, conflict', 'Waarom zwijg ik?'),
  'c2.md': casus('2026-05-10', 'stilte'),
  'r1.md': reflection('2026-05-11', 'Eerst wachten.'),
  'c3.md': casus('2024-01-10', 'haast'),
  'c4.md': casus('2024-03-10', 'haast'),
};

function show(filter: Partial<ReviewFilter> = {}, notes: Record<string, string> = files): unknown[] {
  const props = partProps(vaultContext(notes), filter);
  render(<ThemesPart {...props} />);
  return props.asked;
}

const row = (theme: string): HTMLElement => screen.getByRole('button', { name: new RegExp(`^${theme}`) });

describe('the themes in the review', () => {
  test('invites when there are none', () => {
    const asked = show({}, { 'c.md': '---\ntype: intervisie/casus\n---\n' });
    expect(screen.getByText(words.empty('themas'))).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: words.newCasus }));
    expect(asked).toEqual(['newCasus']);
  });

  test('says in one sentence what the picture shows, and gives its numbers as a table', () => {
    show();
    expect(screen.getByText(words.heat.summary(3, ['stilte'], 3))).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: /Als tabel/ }));
    const [, first] = screen.getAllByRole('row');
    expect([...(first?.children ?? [])].map(({ textContent }) => textContent)).toEqual(
      'stilte 0 0 0 0 0 0 0 0 1 2 0 0 3'.split(' '),
    );
  });

  test('tells what comes back from what fell silent', () => {
    show();
    expect(row('stilte').textContent).toContain(words.courses.returned('11 mei', words.courses.every(120)));
    const silent = words.courses.fellSilent('10 mrt 2024', words.courses.every(60));
    expect(row('haast').textContent).toContain(silent);
    expect(screen.getByText(`${words.courses.once} (1)`)).toBeTruthy();
  });

  test('keeps what fell silent in sight when a later period is chosen', () => {
    show({ from: '2026-01-01', to: '2026-12-31' });
    expect(row('haast')).toBeTruthy();
    expect(screen.getByText(words.heat.summary(2, ['stilte'], 3))).toBeTruthy();
  });

  test('gives one’s own sentences under a theme, each with a door', async () => {
    const asked = show();
    fireEvent.click(row('stilte'));
    await waitFor(() => expect(screen.getByText('Eerst wachten.')).toBeTruthy());
    const sentences = [...document.querySelectorAll('.iv-themes-sentence')];
    expect(sentences.map(({ textContent }) => textContent)).toEqual([
      'Eerst wachten.',
      'Hoe?',
      'Waarom zwijg ik?',
    ]);
    fireEvent.click(screen.getByRole('button', { name: words.sentences.from('casus', 'c1', '10 jan') }));
    expect(asked).toEqual([['c1.md']]);
  });

  test('narrows the review to a theme, and widens it again', () => {
    const asked = show();
    fireEvent.click(row('stilte'));
    fireEvent.click(screen.getByRole('button', { name: words.only }));
    expect(asked).toEqual([{ theme: 'stilte' }]);
  });

  test('offers spellings of one word to be put together, and no others', () => {
    show({}, { 'a.md': casus('2026-01-01', 'grens, haast'), 'b.md': casus('2026-01-02', 'Grenzen') });
    expect(
      screen.getByRole('button', { name: `${words.like.button} ${words.like.which(['grens', 'Grenzen'])}` }),
    ).toBeTruthy();
    expect(document.querySelectorAll('.iv-themes-likes > li')).toHaveLength(1);
  });

  test('shows the most used of many, and the others on demand', () => {
    const many = Array.from(
      { length: 40 },
      (_, at) => `thema ${String.fromCharCode(97 + (at % 26))}${at}xyz`,
    );
    show({}, { 'a.md': casus('2026-01-01', many.join(', ')) });
    expect(document.querySelectorAll('.iv-heat-name')).toHaveLength(12);
    fireEvent.click(screen.getByRole('button', { name: words.heat.more(28) }));
    expect(document.querySelectorAll('.iv-heat-name')).toHaveLength(36);
  });
});
