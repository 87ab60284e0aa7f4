import type { App, SettingDefinitionItem } from 'obsidian';
import { applyAppearance } from '../appearance.mts';
import { SettingTab } from '../settingTab.mts';
import { words } from '../words.mts';

const schemes = (): Record<string, string> => ({
  system: words().systemScheme,
  light: words().lightScheme,
  dark: words().darkScheme,
});

export class AppearanceTab extends SettingTab {
  override id = 'appearance';
  override name = words().appearance;
  override icon = 'lucide-palette';

  constructor(app: App) {
    super();
    this.app = app;
  }

  override getSettingDefinitions(): SettingDefinitionItem[] {
    return [
      {
        name: words().colorScheme,
        desc: words().colorSchemeText,
        aliases: words().colorSchemeAliases,
        control: {
          type: 'dropdown',
          key: 'theme',
          defaultValue: 'system',
          options: schemes(),
        },
      },
      {
        name: words().fontSize,
        desc: words().fontSizeText,
        control: { type: 'slider', key: 'font-size', defaultValue: 16, min: 12, max: 24, step: 1 },
      },
    ];
  }

  override setControlValue(key: string, value: unknown): void {
    this.app.saveLocalStorage(key, value);
    applyAppearance(this.app, document);
  }
}
