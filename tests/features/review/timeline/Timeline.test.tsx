import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';

import { nl } from '@/i18n/nl';
import { note, showReview } from '../shell/shown';

afterEach(cleanup);

const files = {
  'Noord.md': note('group', 'leden: [MB, AK]\nritme-weken: 4'),
  'Stil.md': note('casus', 'datum: 2026-03-01\nvraag: Hoe blijf ik?'),
  'Grens.md': note('casus', 'datum: 2026-09-01\nvraag: Waar ligt mijn grens?'),
  'Sessie.md': note('session', 'datum: 2026-03-07\ncasus: "[[Stil]]"\ndeelnemers: [MB]\nstatus: afgerond'),
};
const figure = (): HTMLElement => {
  const found = document.querySelector<HTMLElement>('[data-part="timeline"] figure');
  if (!found) throw new Error('there is no timeline');
  return found;
};
const signs = (): Element[] => [...figure().querySelectorAll('.iv-chart-sign')];
const nameOf = (sign: Element | null | undefined): string => sign?.querySelector('desc')?.textContent ?? '';
const card = (): string => figure().querySelector('.iv-chart-card')?.textContent ?? '';

describe('the timeline', () => {
  test('names each sign with its day and its question', () => {
    showReview(files);
    expect(signs().map(nameOf)).toEqual([
      'Casus, zondag 1 maart 2026, Stil, Hoe blijf ik?',
      'Casus, dinsdag 1 september 2026, Grens, Waar ligt mijn grens?',
      'Sessie alleen, zaterdag 7 maart 2026, Sessie, Hoe blijf ik?',
    ]);
  });

  test('shows what one points at, and opens it', () => {
    const { opened } = showReview(files);
    expect(card()).toBe(nl.reviewTimeline.keys);
    const [first] = signs();
    if (!first) throw new Error('no sign');
    fireEvent.mouseEnter(first);
    expect(card()).toContain('Hoe blijf ik?');
    fireEvent.click(first);
    expect(opened).toEqual(['Stil.md']);
  });

  test('is one stop for Tab, walked with the arrow keys, and opened with Enter', () => {
    const { opened } = showReview(files);
    const stops = signs().filter((sign) => sign.getAttribute('tabindex') === '0');
    expect(stops.map(nameOf)).toEqual(['Casus, dinsdag 1 september 2026, Grens, Waar ligt mijn grens?']);
    const press = (key: string): boolean =>
      fireEvent.keyDown(document.activeElement ?? document.body, { key });
    (stops[0] as SVGElement).focus();
    press('ArrowLeft');
    expect(nameOf(document.activeElement)).toContain('Stil');
    press('ArrowDown');
    expect(nameOf(document.activeElement)).toContain('Sessie alleen');
    press('Enter');
    expect(opened).toEqual(['Sessie.md']);
  });

  test('says how long nothing was written', () => {
    showReview(files);
    expect(figure().querySelectorAll('.iv-chart-gap')).toHaveLength(2);
    expect(figure().querySelector('figcaption')?.textContent).toContain(
      nl.reviewTimeline.longest(25, '7 maart 2026'),
    );
  });

  test('is a table with the same numbers after T', () => {
    showReview(files);
    fireEvent.keyDown(figure(), { key: 't' });
    const rows = [...figure().querySelectorAll('tbody tr')].map(({ textContent }) => textContent);
    expect(rows).toHaveLength(9);
    expect(rows[0]).toBe('mrt 20261100');
    fireEvent.click(screen.getAllByRole('button', { name: /Als tabel/ })[0] ?? figure());
    expect(signs()).toHaveLength(3);
  });
});
