// @vitest-environment happy-dom
import type { SettingDefinitionItem } from 'obsidian';
import { describe, expect, it, vi } from 'vitest';
import { PluginSettingTab } from '../../../obsidian/settings/index.mts';
import { click, press, settled, textsOf, the, type } from '../widgets/support/page.mts';
import { fieldOf, openTab, rowOf, settingsWindow, shownNames } from './support/tab.mts';

const toggle = (name: string, key: string): SettingDefinitionItem => ({
  name,
  control: { type: 'toggle', key },
});

describe('predicates', () => {
  it('hide and show a row when another control changes', async () => {
    const { settings } = openTab(
      (tab) => [
        toggle('Advanced', 'advanced'),
        { name: 'Level', visible: () => tab.getControlValue('advanced') === true },
      ],
      { advanced: false },
    );
    const before = shownNames();
    fieldOf('Advanced').click();
    await settled();
    expect([before, shownNames(), settings['advanced']]).toEqual([['Advanced'], ['Advanced', 'Level'], true]);
  });

  it('disable a control', () => {
    openTab(() => [{ name: 'Size', control: { type: 'text', key: 'size', disabled: () => true } }]);
    expect(fieldOf('Size').disabled).toBe(true);
  });

  it('are asked again by refreshDomState', () => {
    let visible = false;
    const { tab } = openTab(() => [{ name: 'Late', visible: () => visible }]);
    visible = true;
    tab.refreshDomState();
    expect(shownNames()).toEqual(['Late']);
  });

  it('hide a whole group', () => {
    openTab(() => [{ type: 'group', heading: 'Hidden', visible: false, items: [{ name: 'Inside' }] }]);
    expect(the('.setting-group-container').style.display).toBe('none');
  });
});

describe('rows', () => {
  it('run an action with their element and place', () => {
    const heard: unknown[] = [];
    openTab(() => [
      { name: 'First' },
      { name: 'Run', action: (el, index) => heard.push([el === rowOf('Run'), index]) },
    ]);
    click(rowOf('Run'));
    expect(heard).toEqual([[true, 1]]);
  });

  it('run no action when they are disabled', () => {
    let ran = false;
    openTab(() => [{ name: 'Run', disabled: true, action: () => (ran = true) }]);
    click(rowOf('Run'));
    expect(ran).toBe(false);
  });

  it('are drawn by a render function, which may clean up after itself', () => {
    const heard: string[] = [];
    const { window } = openTab(() => [
      {
        name: 'Own',
        render: (setting) => {
          setting.controlEl.setText('drawn');
          return () => heard.push('cleaned up');
        },
      },
    ]);
    const drawn = rowOf('Own').querySelector('.setting-item-control')?.textContent;
    window.close();
    expect([drawn, heard]).toEqual(['drawn', ['cleaned up']]);
  });

  it('can be drawn twice from one fragment', () => {
    const desc = createFragment((el) => el.appendText('A description.'));
    const { tab } = openTab(() => [{ name: 'Row', desc }]);
    tab.update();
    expect(textsOf('.setting-item-description')).toEqual(['A description.']);
  });
});

describe('a tab', () => {
  it('ignores display when it has definitions', () => {
    const window = settingsWindow();
    class Both extends PluginSettingTab {
      override getSettingDefinitions(): SettingDefinitionItem[] {
        return [{ name: 'Declared' }];
      }

      override display(): void {
        this.containerEl.setText('Drawn');
      }
    }
    window.addSettingTab(new Both(window.app, { manifest: { id: 'both', name: 'Both' } } as never));
    window.open();
    expect([shownNames(), the('.vertical-tab-content').textContent]).toEqual([['Declared'], 'Declared']);
  });

  it('draws itself when it has none', () => {
    const window = settingsWindow();
    class Drawn extends PluginSettingTab {
      override display(): void {
        this.containerEl.setText('Drawn');
      }
    }
    window.addSettingTab(new Drawn(window.app, { manifest: { id: 'drawn', name: 'Drawn' } } as never));
    window.open();
    expect(the('.vertical-tab-content').textContent).toBe('Drawn');
  });
});

describe('a tab that is updated', () => {
  it('shows new definitions after update', () => {
    const names = ['One'];
    const { tab } = openTab(() => names.map((name) => ({ name })));
    names.push('Two');
    tab.update();
    expect(shownNames()).toEqual(['One', 'Two']);
  });

  it('keeps the focus in its place when it is drawn anew', () => {
    const { tab } = openTab(() => [toggle('One', 'one'), toggle('Two', 'two')]);
    fieldOf('Two').focus();
    tab.update();
    expect(document.activeElement).toBe(fieldOf('Two'));
  });

  it('stays off the screen when it is updated while another is open', () => {
    const { tab, window } = openTab(() => [{ name: 'Row' }]);
    window.close();
    tab.update();
    expect(tab.containerEl.childElementCount).toBe(0);
  });
});

describe('the search of a group', () => {
  const groups = (): SettingDefinitionItem[] => [
    {
      type: 'group',
      search: { match: (def, query) => def.name.includes(query) },
      items: [{ name: 'Noord' }, { name: 'Zuid' }, { name: 'Add', searchable: false }],
    },
  ];

  it('hides what does not match, except what is not searchable', () => {
    openTab(groups);
    type(the('.setting-group-search input'), 'Zu');
    expect(shownNames()).toEqual(['Zuid', 'Add']);
  });

  it('is kept when the tab is drawn anew', () => {
    const { tab } = openTab(groups);
    type(the('.setting-group-search input'), 'Zu');
    tab.update();
    expect(shownNames()).toEqual(['Zuid', 'Add']);
  });
});

const pages = (): SettingDefinitionItem[] => [
  {
    type: 'page',
    name: 'Names',
    displayValue: () => 'Nederlands',
    items: [{ name: 'Question' }, { type: 'page', name: 'Deeper', items: [{ name: 'Inner' }] }],
  },
];

describe('pages', () => {
  it('show a value on the row that opens them', () => {
    openTab(pages);
    expect(textsOf('.setting-item-display-value')).toEqual(['Nederlands']);
  });

  it('open one inside the other, with their names', () => {
    openTab(pages);
    click(rowOf('Names'));
    click(rowOf('Deeper'));
    expect([shownNames(), textsOf('.setting-page-title')]).toEqual([['Inner'], ['Deeper']]);
  });

  it('lead back', () => {
    openTab(pages);
    click(rowOf('Names'));
    click(the('.setting-page-back'));
    expect(shownNames()).toEqual(['Names']);
  });

  it('open with the keyboard', () => {
    openTab(pages);
    rowOf('Names').querySelector<HTMLElement>('[role="button"]')?.focus();
    press('Enter');
    expect(shownNames()).toEqual(['Question', 'Deeper']);
  });
});

describe('pages of a tab that is updated', () => {
  it('stay open over an update', () => {
    const { tab } = openTab(pages);
    click(rowOf('Names'));
    tab.update();
    expect(shownNames()).toEqual(['Question', 'Deeper']);
  });

  it('close when they are no longer defined', () => {
    let definitions = pages();
    const { tab } = openTab(() => definitions);
    click(rowOf('Names'));
    definitions = [{ name: 'Left' }];
    tab.update();
    expect(shownNames()).toEqual(['Left']);
  });

  it('are reported when two beside each other have one name', () => {
    const report = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    openTab(() => [
      { type: 'page', name: 'Same', items: [] },
      { type: 'page', name: 'Same', items: [] },
    ]);
    expect(report).toHaveBeenCalledWith(expect.stringContaining('"Same"'));
    report.mockRestore();
  });
});
