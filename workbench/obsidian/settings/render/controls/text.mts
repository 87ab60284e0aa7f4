import type { SettingTextAreaControl, SettingTextControl } from 'obsidian';
import type { Setting } from '../../../widgets/setting/setting.mts';
import type { SettingTab } from '../../settingTab.mts';
import { bindControl } from '../bindControl.mts';

export function addText(tab: SettingTab, setting: Setting, control: SettingTextControl): void {
  setting.addText((text) => {
    const { value, commit } = bindControl(tab, setting, control);
    text
      .setPlaceholder(control.placeholder ?? '')
      .setValue(asText(value))
      .onChange(commit);
  });
}

export function addTextArea(tab: SettingTab, setting: Setting, control: SettingTextAreaControl): void {
  setting.addTextArea((area) => {
    const { value, commit } = bindControl(tab, setting, control);
    if (control.rows) area.inputEl.rows = control.rows;
    area
      .setPlaceholder(control.placeholder ?? '')
      .setValue(asText(value))
      .onChange(commit);
  });
}

/** A stored value as text; nothing for what is none. */
export function asText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
