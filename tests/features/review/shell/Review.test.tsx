import { signal } from '@preact/signals';
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';

import { filterOf, firstState, withFilter } from '@/features/review/shell/reviewState';
import { nl } from '@/i18n/nl';
import { note, showReview } from './shown';

afterEach(cleanup);

const words = nl.review;
const files = {
  'Noord.md': note('group', 'leden: [MB, AK]'),
  'Stil.md': note('casus', 'datum: 2026-03-01\ngroep: "[[Noord]]"\nthemas: [zwijgen]'),
  'Ooit.md': note('casus', 'themas: [grenzen]'),
  'Sessie.md': note(
    'session',
    'datum: 2026-03-07\ncasus: "[[Stil]]"\ngroep: "[[Noord]]"\ndeelnemers: [MB, AK]\ninbrenger: MB\nstatus: afgerond',
  ),
};
const opening = (): string => document.querySelector('.iv-review-opening')?.textContent ?? '';
const choose = (label: string, value: string): boolean =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });

describe('the review', () => {
  test('says that notes are being read before they are', () => {
    showReview({}, false);
    expect(screen.getByText(words.notReady)).toBeTruthy();
  });

  test('invites to a first casus in an empty vault, and draws nothing', () => {
    const { did } = showReview({ 'Noord.md': note('group', 'leden: [MB]') });
    fireEvent.click(screen.getByRole('button', { name: words.empty.newCasus }));
    expect(did).toEqual(['new casus']);
    expect(document.querySelector('figure')).toBeNull();
  });

  test('says of an empty vault that notes can’t be read, with the way to them first', () => {
    const went: string[] = [];
    const checkNotes = (): void => void went.push('check notes');
    const { did } = showReview({ 'Noord.md': note('group', 'leden: [MB]') }, true, {
      leftOut: signal(2),
      checkNotes,
    });
    expect(screen.getByText(nl.checkNotes.leftOut(2))).toBeTruthy();
    expect(screen.queryByText(words.empty.line)).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: words.checkNotes }));
    fireEvent.click(screen.getByRole('button', { name: words.empty.newCasus }));
    expect([went, did]).toEqual([['check notes'], ['new casus']]);
  });

  test('says which notes are not on the timeline when all of time is chosen', () => {
    const { opened } = showReview(files);
    expect(screen.getByText(nl.checkNotes.undated(1), { exact: false })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: words.whichNotes }));
    fireEvent.click(screen.getByRole('button', { name: 'Ooit' }));
    expect(opened).toEqual(['Ooit.md']);
  });

  test('has one way to mend notes that can’t be read and notes without a day', () => {
    const went: string[] = [];
    const leftOut = signal(2);
    showReview(files, true, { leftOut, checkNotes: () => void went.push('check notes') });
    const said = document.querySelector('.iv-review-left-out > p')?.textContent;
    expect(said).toBe(
      [nl.checkNotes.undated(1), words.whichNotes, nl.checkNotes.leftOut(2), words.checkNotes].join(' '),
    );
    fireEvent.click(screen.getByRole('button', { name: words.checkNotes }));
    expect(went).toEqual(['check notes']);
  });

  test('says what can’t be read where every note has a day', () => {
    const dated = { 'Stil.md': note('casus', 'datum: 2026-03-01') };
    showReview(dated, true, { leftOut: signal(1), checkNotes: () => undefined });
    const said = document.querySelector('.iv-review-left-out > p')?.textContent;
    expect(said).toBe(`${nl.checkNotes.leftOut(1)} ${words.checkNotes}`);
    expect(screen.queryByRole('button', { name: words.whichNotes })).toBeNull();
  });

  test('begins with what the time was, counted', () => {
    showReview(files);
    expect(opening()).toContain('Sinds 1 maart 2026 heb je één casus ingebracht en één sessie gehad.');
  });

  test('narrows everything to what is chosen, and says what has no day', () => {
    const { opened } = showReview(files);
    choose(words.filters.period, 'thisHalfYear');
    expect(opening()).toContain('Dit halfjaar heb je geen casus ingebracht');
    expect(screen.getByText(words.leftOut(1), { exact: false })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: words.whichNotes }));
    fireEvent.click(screen.getByRole('button', { name: 'Ooit' }));
    expect(opened).toEqual(['Ooit.md']);
  });

  test('is all there again after one press', () => {
    const { state } = showReview(files);
    choose(words.filters.theme, 'grenzen');
    expect(state.value.theme).toBe('grenzen');
    fireEvent.click(screen.getByRole('button', { name: words.filters.reset }));
    expect(state.value).toEqual(firstState);
  });

  test('offers no group to choose from where there is none', () => {
    showReview({ 'Stil.md': note('casus', 'datum: 2026-03-01') });
    expect(screen.queryByLabelText(words.filters.group)).toBeNull();
  });
});

describe('the state of the review', () => {
  test('moves a period that has a name along with time', () => {
    expect(filterOf({ ...firstState, period: 'lastYear' }, '2026-11-25')).toMatchObject({
      from: '2025-11-26',
      to: '2026-11-25',
    });
    expect(filterOf({ ...firstState, period: 'thisHalfYear' }, '2027-01-01')).toMatchObject({
      from: '2027-01-01',
      to: '2027-06-30',
    });
  });

  test('becomes a period of one’s own when a part asks for days', () => {
    const own = withFilter(firstState, { from: '2026-01-01', to: '2026-02-01' });
    expect(own.period).toBe('own');
    expect(withFilter(own, { from: null, to: null }).period).toBe('all');
    expect(withFilter(own, { theme: 'zwijgen' })).toEqual({ ...own, theme: 'zwijgen' });
  });
});
