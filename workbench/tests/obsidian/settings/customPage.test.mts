// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { SettingPage } from '../../../obsidian/settings/index.mts';
import { click, textsOf, the } from '../widgets/support/page.mts';
import { openTab, type OpenTab, rowOf } from './support/tab.mts';

let events: string[] = [];

class Status extends SettingPage {
  override title = 'Status of today';

  display(): void {
    events.push('display');
    this.containerEl.setText('All is well');
  }

  override hide(): void {
    events.push('hide');
  }
}

function opened(): OpenTab {
  const tab = openTab(() => [{ type: 'page', name: 'Status', page: () => new Status() }]);
  events = [];
  click(rowOf('Status'));
  return tab;
}

describe('a page of its own making', () => {
  it('draws itself when it is opened, under its own title', () => {
    opened();
    expect([textsOf('.setting-page-content'), textsOf('.setting-page-title')]).toEqual([
      ['All is well'],
      ['Status of today'],
    ]);
  });

  it.each([
    ['back is pressed', () => click(the('.setting-page-back'))],
    ['the window closes', (tab: OpenTab) => tab.window.close()],
  ])('is hidden when %s', (_when, leave) => {
    leave(opened());
    expect(events).toEqual(['display', 'hide']);
  });

  it('is made anew each time', () => {
    opened();
    click(the('.setting-page-back'));
    click(rowOf('Status'));
    expect(events).toEqual(['display', 'hide', 'display']);
  });
});
