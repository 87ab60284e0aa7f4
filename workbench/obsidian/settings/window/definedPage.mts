import type { SettingDefinitionPage } from 'obsidian';
import { DefinitionsView } from '../render/definitionsView.mts';
import { SettingPage } from '../settingPage.mts';
import type { SettingTab } from '../settingTab.mts';

/** A page that is drawn from its definitions. */
export class DefinedPage extends SettingPage {
  def: SettingDefinitionPage;
  readonly #view: DefinitionsView;

  constructor(tab: SettingTab, def: SettingDefinitionPage, openPage: (def: SettingDefinitionPage) => void) {
    super();
    this.def = def;
    this.title = def.name;
    this.#view = new DefinitionsView({ tab, containerEl: this.containerEl, openPage });
  }

  display(): void {
    this.#view.draw(this.def.items ?? []);
  }

  refresh(): void {
    this.#view.refresh();
  }

  override hide(): void {
    this.#view.clear();
  }
}
