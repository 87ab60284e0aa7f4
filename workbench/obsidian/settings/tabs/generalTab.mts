import type { App, SettingDefinitionItem } from 'obsidian';
import { getLanguage } from '../../core/language.mts';
import { SettingTab } from '../settingTab.mts';
import { words } from '../words.mts';

const languages = { en: 'English', nl: 'Nederlands' };

export class GeneralTab extends SettingTab {
  override id = 'general';
  override name = words().general;
  override icon = 'lucide-settings';

  constructor(app: App) {
    super();
    this.app = app;
  }

  override getSettingDefinitions(): SettingDefinitionItem[] {
    return [
      {
        name: words().language,
        desc: words().languageText,
        control: { type: 'dropdown', key: 'language', options: languages },
      },
    ];
  }

  override getControlValue(): unknown {
    return getLanguage();
  }

  /** The address goes before what is kept, so that a chosen language must leave it. */
  override setControlValue(_key: string, value: unknown): void {
    window.localStorage.setItem('language', String(value));
    const address = new URL(window.location.href);
    address.searchParams.delete('lang');
    window.location.replace(address);
  }
}
