import type { App, IconName, SettingDefinitionItem } from 'obsidian';
import { stageOf } from './window/stages.mts';

/** A tab of the settings window: described by definitions, or drawn by `display`. */
export abstract class SettingTab {
  /** What `app.setting.openTabById` finds it by, and what the list of tabs shows. */
  id = '';
  name = '';
  icon: IconName = '';
  app!: App;
  containerEl: HTMLElement = createDiv('vertical-tab-content');
  settingItems: SettingDefinitionItem[] = [];

  getSettingDefinitions(): SettingDefinitionItem[] {
    return [];
  }

  /** Reads the definitions again, and draws them anew when the tab is on the screen. */
  update(): void {
    this.settingItems = this.getSettingDefinitions();
    stageOf(this)?.redraw();
  }

  /** The tabs of the workbench itself keep their values in this browser. */
  getControlValue(key: string): unknown {
    return this.app.loadLocalStorage(key);
  }

  setControlValue(key: string, value: unknown): void | Promise<void> {
    this.app.saveLocalStorage(key, value);
  }

  /** Asks every `visible` and `disabled` again, without drawing anew. */
  refreshDomState(): void {
    stageOf(this)?.refresh();
  }

  display(): void {
    // For subclasses that have no definitions.
  }

  hide(): void {
    this.containerEl.empty();
  }
}
