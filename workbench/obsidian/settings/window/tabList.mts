import { asButton } from '../../widgets/asButton.mts';
import { setIcon } from '../../widgets/icons/icons.mts';
import type { SettingTab } from '../settingTab.mts';

interface TabGroup {
  title: string;
  tabs: readonly SettingTab[];
}

/** Draws the list of tabs, in groups; an empty group does not show. */
export function drawTabList(
  el: HTMLElement,
  groups: readonly TabGroup[],
  active: SettingTab | null,
  open: (tab: SettingTab) => void,
): void {
  el.empty();
  for (const { title, tabs } of groups) {
    if (!tabs.length) continue;
    const groupEl = el.createDiv('vertical-tab-header-group');
    groupEl.createDiv({ cls: 'vertical-tab-header-group-title', text: title });
    const itemsEl = groupEl.createDiv('vertical-tab-header-group-items');
    for (const tab of tabs) drawItem(itemsEl, tab, tab === active, () => open(tab));
  }
}

function drawItem(itemsEl: HTMLElement, tab: SettingTab, isActive: boolean, open: () => void): void {
  const itemEl = itemsEl.createDiv({
    cls: 'vertical-tab-nav-item tappable',
    attr: { 'data-setting-id': tab.id, 'aria-current': isActive ? 'page' : null },
  });
  itemEl.toggleClass('is-active', isActive);
  setIcon(itemEl.createDiv('vertical-tab-nav-item-icon'), tab.icon);
  itemEl.createDiv({ cls: 'vertical-tab-nav-item-title', text: tab.name });
  asButton(itemEl);
  itemEl.addEventListener('click', open);
}
