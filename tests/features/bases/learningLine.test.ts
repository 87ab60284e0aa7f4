import { fireEvent } from '@testing-library/preact';
import { BasesViewConfig } from 'obsidian-test-mocks/obsidian';
import { describe, expect, test } from 'vitest';

import { nl } from '@/i18n/nl';
import { note } from '../../domain/records/vault';
import { vaultContext } from '../../support/vaultContext';
import { registered, showBase } from './baseHost';

const files = {
  'Stil.md': note('casus', ['datum: 2025-03-01']),
  'Grens.md': note('casus', ['datum: 2025-09-01']),
  'Sessie.md': note('session', ['datum: 2026-03-07']),
};
const words = nl.bases.line;
const signs = (within: Element): HTMLElement[] => [...within.querySelectorAll<HTMLElement>('.iv-chart-sign')];
const names = (within: Element): string[] =>
  signs(within).map((sign) => sign.querySelector('desc')?.textContent ?? '');
const undated = (within: Element): HTMLElement => {
  const button = within.querySelector<HTMLElement>('.iv-learning-undated button');
  if (!button) throw new Error('every note has a day');
  return button;
};
const card = (within: Element): string => within.querySelector('.iv-chart-card')?.textContent ?? '';
const named = (within: Element, name: string): HTMLElement => {
  const sign = signs(within).find((one) => one.textContent.includes(name));
  if (!sign) throw new Error(`no sign for ${name}`);
  return sign;
};

describe('the view that is registered', () => {
  test('has a name, and asks which property holds the day', () => {
    const { context } = vaultContext({});
    const { name, options } = registered(context);
    const [date] = options?.(BasesViewConfig.create__('', '', '').asOriginalType__()) ?? [];
    if (date?.type !== 'property') throw new Error('no property is asked for');
    expect(name).toBe('Leerlijn');
    expect(date).toMatchObject({ key: 'date', displayName: 'Datum' });
    const may = ['note.datum', 'formula.x', 'file.ctime', 'file.name', 'file.size'] as const;
    expect(may.filter((id) => date.filter?.(id))).toEqual(['note.datum', 'formula.x', 'file.ctime']);
  });
});

describe('a learning line', () => {
  test('has a sign for each note on its day, oldest first, and says so in a sentence', () => {
    const { container } = showBase(files);
    expect(names(container)).toEqual([
      'Stil, Casus, zaterdag 1 maart 2025',
      'Grens, Casus, maandag 1 september 2025',
      'Sessie, Sessie, zaterdag 7 maart 2026',
    ]);
    expect(container.querySelector('figcaption')?.textContent).toBe(
      words.summary(3, '1 maart 2025', '7 maart 2026'),
    );
    const years = [...container.querySelectorAll('.iv-chart-text-strong')].map(
      ({ textContent }) => textContent,
    );
    expect(years).toEqual(['2025', '2026']);
  });

  test('goes by the property that was chosen, and does not guess for a note that lacks it', () => {
    const asOf = { 'note.klaar': '2024-01-05T10:00' };
    const { container } = showBase(files, { date: 'note.klaar', values: { 'Grens.md': asOf } });
    expect(names(container)).toEqual(['Grens, Casus, vrijdag 5 januari 2024']);
    expect(undated(container).textContent).toBe(words.undated(2));
  });

  test('takes the day of a daily note from its name', () => {
    const { container } = showBase({ 'Dagboek/2026-11-20 vrijdag.md': 'Niets bijzonders.' });
    expect(names(container)).toEqual([`2026-11-20 vrijdag, ${words.other}, vrijdag 20 november 2026`]);
  });

  test('lists what has no day, and opens it', () => {
    const { container, asked } = showBase({ ...files, 'Los.md': 'Geen datum.' });
    fireEvent.click(undated(container));
    const [, button] = container.querySelectorAll<HTMLElement>('.iv-learning-undated button');
    expect(button?.textContent).toBe('Los');
    if (button) fireEvent.click(button);
    expect(asked).toEqual(['Los.md']);
  });

  test('has a lane for each group, by the name of the note where a group is one', () => {
    const groups = { 'Stil.md': '[[Groepen/Noord|N]]', 'Grens.md': '[[Groepen/Noord|N]]' };
    const { container } = showBase(files, { groups });
    const lanes = [...container.querySelectorAll('svg > g > text')].map(({ textContent }) => textContent);
    expect(lanes).toEqual(['Noord', words.noGroup]);
  });

  test('names every note of a group that is a list', () => {
    const groups = { 'Stil.md': '[[Groepen/Noord|N]], [[Zuid]]', 'Grens.md': 'los, [[Zuid]]' };
    const { container } = showBase(files, { groups });
    const lanes = [...container.querySelectorAll('svg > g > text')].map(({ textContent }) => textContent);
    expect(lanes).toEqual(['Noord, Zuid', 'los, Zuid', words.noGroup]);
  });

  test('leaves to the host what else stands in its container', () => {
    const { container, view } = showBase(files);
    const theirs = container.createDiv();
    view.onDataUpdated();
    expect(theirs.isConnected).toBe(true);
    view.onunload();
    expect([...container.children]).toEqual([theirs]);
  });

  test('is a table with every note one key away', () => {
    const { container } = showBase(files);
    fireEvent.keyDown(container.querySelector('figure') ?? container, { key: 't' });
    const rows = [...container.querySelectorAll('tbody tr')].map(({ textContent }) => textContent);
    expect(rows).toEqual(['1 maart 2025Stil', '1 september 2025Grens', '7 maart 2026Sessie']);
  });
});

describe('a sign', () => {
  test('shows what the base shows of its note, and opens it in the pane that was asked for', () => {
    const values = { 'Stil.md': { 'note.vraag': 'Hoe blijf ik?', 'note.leeg': '' } } as const;
    const { container, view, asked, update } = showBase(files);
    BasesViewConfig.fromOriginalType__(view.config).setOrder__(['file.name', 'note.vraag', 'note.leeg']);
    update(Object.keys(files), { values });
    expect(card(container)).toBe(nl.reviewTimeline.keys);
    fireEvent.mouseEnter(named(container, 'Stil'));
    expect(card(container)).toContain('vraagHoe blijf ik?');
    expect(card(container)).not.toContain('leeg');
    fireEvent.click(named(container, 'Stil'));
    fireEvent.click(named(container, 'Stil'), { ctrlKey: true });
    expect(asked).toEqual(['Stil.md', 'Stil.md in tab']);
  });

  test('is one stop for Tab, walked with the arrow keys and opened with Enter', () => {
    const { container, asked } = showBase(files);
    const stops = signs(container).filter((sign) => sign.getAttribute('tabindex') === '0');
    expect(stops).toEqual([named(container, 'Sessie')]);
    stops[0]?.focus();
    fireEvent.keyDown(document.activeElement ?? container, { key: 'ArrowLeft' });
    expect(document.activeElement).toBe(named(container, 'Grens'));
    expect(card(container)).toContain('Grens');
    fireEvent.keyDown(document.activeElement ?? container, { key: 'Enter' });
    expect(asked).toEqual(['Grens.md']);
  });

  test('for a finger is a card first, with the door in it', () => {
    const { container, asked } = showBase(files);
    fireEvent(named(container, 'Stil'), new PointerEvent('click', { bubbles: true, pointerType: 'touch' }));
    expect(asked).toEqual([]);
  });
});

describe('a base with nothing on its line', () => {
  test('invites to make a note', () => {
    const { container, asked } = showBase({});
    expect(container.textContent).toContain(words.empty);
    const [button] = container.querySelectorAll('button');
    if (button) fireEvent.click(button);
    expect(asked).toEqual(['a new note']);
  });

  test('says what is missing where no note has a day', () => {
    const { container } = showBase({ 'Los.md': 'Geen datum.' });
    expect(container.textContent).toContain(words.noDates);
    expect(undated(container).textContent).toBe(words.undated(1));
  });

  test('gets its line when a note comes, and leaves nothing behind when it goes', () => {
    const { container, view, update } = showBase(files);
    update([]);
    expect(container.textContent).toContain(words.empty);
    update(['Stil.md']);
    expect(signs(container)).toHaveLength(1);
    view.onunload();
    expect(container.children).toHaveLength(0);
  });
});
