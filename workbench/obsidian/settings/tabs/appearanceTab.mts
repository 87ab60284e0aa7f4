import type { App, SettingDefinitionItem } from 'obsidian';
import { applyAppearance } from '../appearance.mts';
import { SettingTab } from '../settingTab.mts';

export class AppearanceTab extends SettingTab {
  override id = 'appearance';
  override name = 'Appearance';
  override icon = 'lucide-palette';

  constructor(app: App) {
    super();
    this.app = app;
  }

  override getSettingDefinitions(): SettingDefinitionItem[] {
    return [
      {
        name: 'Base color scheme',
        desc: 'Light, dark, or what the system is set to.',
        aliases: ['theme', 'mode'],
        control: {
          type: 'dropdown',
          key: 'theme',
          defaultValue: 'system',
          options: { system: 'Adapt to system', light: 'Light', dark: 'Dark' },
        },
      },
      {
        name: 'Font size',
        desc: 'Of the text in notes, in pixels.',
        control: { type: 'slider', key: 'font-size', defaultValue: 16, min: 12, max: 24, step: 1 },
      },
    ];
  }

  override setControlValue(key: string, value: unknown): void {
    this.app.saveLocalStorage(key, value);
    applyAppearance(this.app, document);
  }
}
