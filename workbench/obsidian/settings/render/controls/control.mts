import type { SettingControl } from 'obsidian';
import type { Setting } from '../../../widgets/setting/setting.mts';
import type { SettingTab } from '../../settingTab.mts';
import { addColor, addDropdown, addSlider, addToggle } from './choice.mts';
import { addNumber } from './number.mts';
import { addFile, addFolder } from './path.mts';
import { addText, addTextArea } from './text.mts';

/** Puts the control of a definition into its row, bound to the tab's storage. */
export function addControl(tab: SettingTab, setting: Setting, control: SettingControl): void {
  switch (control.type) {
    case 'toggle':
      return addToggle(tab, setting, control);
    case 'text':
      return addText(tab, setting, control);
    case 'textarea':
      return addTextArea(tab, setting, control);
    case 'number':
      return addNumber(tab, setting, control);
    case 'slider':
      return addSlider(tab, setting, control);
    case 'dropdown':
      return addDropdown(tab, setting, control);
    case 'file':
      return addFile(tab, setting, control);
    case 'folder':
      return addFolder(tab, setting, control);
    case 'color':
      return addColor(tab, setting, control);
  }
}
