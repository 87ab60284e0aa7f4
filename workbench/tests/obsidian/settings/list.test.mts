// @vitest-environment happy-dom
import type { SettingDefinitionItem, SettingDefinitionList } from 'obsidian';
import { describe, expect, it } from 'vitest';
import { click, press, textsOf, the } from '../widgets/support/page.mts';
import { openTab, rowOf, shownNames } from './support/tab.mts';

/** Opens a tab with one list of these names, which follow what is done to it. */
function openList(names: string[], more: Partial<SettingDefinitionList> = {}): void {
  const definitions = (update: () => void): SettingDefinitionItem[] => [
    {
      type: 'list',
      heading: 'Groups',
      items: names.map((name) => ({ name })),
      onDelete: (index) => {
        names.splice(index, 1);
        update();
      },
      onReorder: (from, to) => names.splice(to, 0, ...names.splice(from, 1)),
      ...more,
    },
  ];
  openTab((tab) => definitions(() => tab.update()));
}

const handleOf = (name: string): HTMLElement => rowOf(name).querySelector('.mod-drag-handle') as HTMLElement;

describe('a list', () => {
  it('says so when it is empty', () => {
    openList([], { emptyState: 'No groups yet.' });
    expect(textsOf('.setting-items-empty')).toEqual(['No groups yet.']);
  });

  it('adds with the button in its heading', () => {
    const heard: string[] = [];
    openList([], {
      addItem: { name: 'Add group', action: (el) => heard.push(el.getAttribute('aria-label') ?? '') },
    });
    click(the('.setting-item-heading .extra-setting-button'));
    expect(heard).toEqual(['Add group']);
  });

  it('deletes with the button of a row', () => {
    openList(['Noord', 'Zuid']);
    click(rowOf('Noord').querySelector('[aria-label="Delete"]') as Element);
    expect(shownNames()).toEqual(['Zuid']);
  });

  it.each(['Delete', 'Backspace'])('deletes with %s on a row', (key) => {
    openList(['Noord', 'Zuid']);
    rowOf('Zuid').querySelector<HTMLElement>('[aria-label="Delete"]')?.focus();
    press(key);
    expect(shownNames()).toEqual(['Noord']);
  });
});

describe('the order of a list', () => {
  it('moves a row with the arrow keys on its handle', () => {
    const names = ['Noord', 'Zuid', 'West'];
    openList(names);
    handleOf('Noord').focus();
    press('ArrowDown');
    press('ArrowDown');
    expect([names, shownNames()]).toEqual([
      ['Zuid', 'West', 'Noord'],
      ['Zuid', 'West', 'Noord'],
    ]);
  });

  it('leaves the first row first', () => {
    const names = ['Noord', 'Zuid'];
    openList(names);
    handleOf('Noord').focus();
    press('ArrowUp');
    expect(names).toEqual(['Noord', 'Zuid']);
  });

  it('tells an action where its row stands after a move', () => {
    const heard: number[] = [];
    const action = (_el: HTMLElement, index: number): number => heard.push(index);
    openList([], { items: ['Noord', 'Zuid'].map((name) => ({ name, action })), onReorder: () => undefined });
    handleOf('Noord').focus();
    press('ArrowDown');
    click(rowOf('Noord'));
    expect(heard).toEqual([1]);
  });
});
