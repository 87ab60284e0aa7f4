// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { SettingsWindow } from '../../../obsidian/settings/index.mts';
import { click, textsOf, the, type } from '../widgets/support/page.mts';
import { openTab, pluginTab, settingsWindow, shownNames } from './support/tab.mts';

const tabNames = (): string[] => textsOf('.vertical-tab-nav-item');

/** The open settings with two tabs, of plugins `one` and `two`. */
function withTwoTabs(): SettingsWindow {
  const window = settingsWindow();
  for (const id of ['one', 'two']) {
    const tab = pluginTab(window.app, () => [{ name: `Row of ${id}` }], {
      manifest: { id, name: id } as never,
    });
    window.addSettingTab(tab);
  }
  window.open();
  return window;
}

describe('the settings window', () => {
  it('lists its tabs and opens the first', () => {
    withTwoTabs();
    expect([tabNames(), shownNames()]).toEqual([['one', 'two'], ['Row of one']]);
  });

  it('opens a tab by a click', () => {
    withTwoTabs();
    click(the('[data-setting-id="two"]'));
    expect(shownNames()).toEqual(['Row of two']);
  });

  it('opens a tab by its id and gives it', () => {
    const window = withTwoTabs();
    const tab = window.openTabById('two');
    expect([tab, shownNames()]).toEqual([window.activeTab, ['Row of two']]);
  });

  it('knows no tab of another id', () => {
    const window = withTwoTabs();
    expect([window.openTabById('three'), shownNames()]).toEqual([null, ['Row of one']]);
  });

  it('opens where it was left', () => {
    const window = withTwoTabs();
    window.openTabById('two');
    window.close();
    window.open();
    expect(shownNames()).toEqual(['Row of two']);
  });

  it('has no active tab when it is closed', () => {
    const window = withTwoTabs();
    window.close();
    expect(window.activeTab).toBeNull();
  });

  it('moves to another tab when the open one is removed', () => {
    const window = withTwoTabs();
    window.removeSettingTab(window.activeTab as never);
    expect([tabNames(), shownNames()]).toEqual([['two'], ['Row of two']]);
  });
});

describe('the search of the settings', () => {
  const search = (query: string): string[] => {
    type(the('.settings-search input'), query);
    return textsOf('.settings-search-result > :first-child');
  };
  const open = (): void => {
    openTab(() => [
      { name: 'Folder', desc: 'New notes go here.', aliases: ['directory'] },
      { name: 'Secret', searchable: false },
      { name: 'Hidden', visible: false },
      { type: 'page', name: 'Names', items: [{ name: 'Question' }] },
    ]);
  };

  it.each([
    ['folder', ['Folder']],
    ['notes', ['Folder']],
    ['directory', ['Folder']],
    ['question', ['Question']],
    ['secret', []],
    ['hidden', []],
  ])('finds for "%s" %j', (query, found) => {
    open();
    expect(search(query)).toEqual(found);
  });

  it('says when nothing is found', () => {
    open();
    search('nothing like it');
    expect(textsOf('.settings-search-empty')).toEqual(['No settings found.']);
  });

  it('opens the page on which a setting stands', () => {
    open();
    search('question');
    click(the('.settings-search-result'));
    expect(shownNames()).toEqual(['Question']);
  });

  it('gives the tab back when it is emptied', () => {
    open();
    search('folder');
    search('');
    expect(shownNames()).toEqual(['Folder', 'Secret', 'Names']);
  });
});
