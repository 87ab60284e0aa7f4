import type { App, SettingTab as ApiTab } from 'obsidian';
import { Platform } from '../../core/platform.mts';
import { Modal } from '../../widgets/modal/modal.mts';
import { SettingTab } from '../settingTab.mts';
import { findSettings, type FoundSetting } from './searchIndex.mts';
import { drawResults, pointOut } from './searchResults.mts';
import { Stage } from './stage.mts';
import { drawTabList } from './tabList.mts';
import { createWindowElements, type WindowElements } from './windowElements.mts';
import { words } from '../words.mts';

/** The settings window, `app.setting`: tabs of the app, then one for each plugin that has one. */
export class SettingsWindow extends Modal {
  settingTabs: SettingTab[] = [];
  pluginTabs: SettingTab[] = [];
  activeTab: SettingTab | null = null;
  lastTabId = '';
  readonly #elements: WindowElements;
  #stage: Stage | null = null;

  constructor(app: App) {
    super(app);
    this.modalEl.addClasses(['mod-settings', 'mod-sidebar-layout']);
    this.setTitle(words().settings);
    this.#elements = createWindowElements(this.contentEl, {
      onQuery: (query) => this.#search(query),
      onBack: () => this.#showList(),
    });
  }

  override onOpen(): void {
    this.modalEl.win.addEventListener('resize', this.#onResize);
    if (Platform.isPhone) return this.#showList();
    this.#openLastTab();
  }

  override onClose(): void {
    this.modalEl.win.removeEventListener('resize', this.#onResize);
    this.#leaveTab();
  }

  /** Opens a tab in the open window, or notes it for when the window opens; null when no tab has this id. */
  openTabById(id: string): SettingTab | null {
    const tab = this.#tabById(id);
    if (!tab || tab === this.activeTab) return tab;
    if (this.#isOpen) this.openTab(tab);
    else this.lastTabId = id;
    return tab;
  }

  openTab(tab: SettingTab): void {
    this.#leaveTab();
    this.activeTab = tab;
    this.lastTabId = tab.id;
    this.#elements.resultsEl.remove();
    this.#stage = new Stage(tab, this.#elements.contentEl);
    this.#stage.show();
    this.contentEl.addClass('is-tab-open');
    this.#drawList();
  }

  /** For the workbench: a tab of its own. */
  addAppTab(tab: SettingTab): void {
    this.settingTabs.push(tab);
    tab.update();
  }

  addSettingTab(tab: ApiTab): void {
    this.pluginTabs.push(ours(tab));
    tab.update();
    this.#drawList();
  }

  removeSettingTab(tab: ApiTab): void {
    this.pluginTabs = this.pluginTabs.filter((known) => known !== ours(tab));
    if (this.activeTab === ours(tab)) this.#showList();
    const next = this.#tabs.at(0);
    if (this.#isOpen && !this.activeTab && !Platform.isPhone && next) this.openTab(next);
    this.#drawList();
  }

  /** The list alone is for a phone: beside it, a wider page has room for a tab. */
  readonly #onResize = (): void => {
    if (!Platform.isPhone && !this.activeTab && this.#elements.search.getValue() === '') this.#openLastTab();
  };

  #openLastTab(): void {
    const tab = this.#tabById(this.lastTabId) ?? this.#tabs.at(0);
    if (tab) this.openTab(tab);
  }

  get #isOpen(): boolean {
    return this.containerEl.isConnected;
  }

  get #tabs(): SettingTab[] {
    return [...this.settingTabs, ...this.pluginTabs];
  }

  #tabById(id: string): SettingTab | null {
    return this.#tabs.find((tab) => tab.id === id) ?? null;
  }

  #leaveTab(): void {
    this.#stage?.leave();
    this.#stage = null;
    this.activeTab = null;
  }

  #showList(): void {
    this.#leaveTab();
    this.contentEl.removeClass('is-tab-open');
    this.#drawList();
  }

  #drawList(): void {
    const byName = [...this.pluginTabs].sort((one, other) => one.name.localeCompare(other.name));
    const groups = [
      { title: words().appTabs, tabs: this.settingTabs },
      { title: words().plugins, tabs: byName },
    ];
    drawTabList(this.#elements.listEl, groups, this.activeTab, (tab) => this.#openFromList(tab));
  }

  #openFromList(tab: SettingTab): void {
    this.#elements.search.setValue('');
    this.openTab(tab);
  }

  #search(query: string): void {
    const { contentEl, resultsEl } = this.#elements;
    const tab = this.#tabById(this.lastTabId);
    if (query.trim() === '') return tab ? this.openTab(tab) : this.#showList();
    this.#leaveTab();
    this.#drawList();
    drawResults(resultsEl, findSettings(this.#tabs, query), (found) => this.#openFound(found));
    contentEl.appendChild(resultsEl);
    this.contentEl.addClass('is-tab-open');
  }

  #openFound({ tab, path, name }: FoundSetting): void {
    this.#openFromList(tab);
    this.#stage?.openPath(path);
    pointOut(this.#elements.contentEl, name);
  }
}

/** Plugins extend the tab of this workbench; anything else cannot be shown. */
function ours(tab: ApiTab): SettingTab {
  const known: unknown = tab;
  if (known instanceof SettingTab) return known;
  throw new TypeError('A settings tab extends SettingTab.');
}
