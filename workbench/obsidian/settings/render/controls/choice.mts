import type {
  SettingColorControl,
  SettingDropdownControl,
  SettingSliderControl,
  SettingToggleControl,
} from 'obsidian';
import type { Setting } from '../../../widgets/setting/setting.mts';
import type { SettingTab } from '../../settingTab.mts';
import { bindControl } from '../bindControl.mts';

export function addToggle(tab: SettingTab, setting: Setting, control: SettingToggleControl): void {
  setting.addToggle((toggle) => {
    const { value, commit } = bindControl(tab, setting, control);
    toggle.setValue(value === true).onChange(commit);
  });
}

export function addDropdown(tab: SettingTab, setting: Setting, control: SettingDropdownControl): void {
  setting.addDropdown((dropdown) => {
    const { value, commit } = bindControl(tab, setting, control);
    dropdown.addOptions(control.options).onChange(commit);
    if (typeof value === 'string') dropdown.setValue(value);
  });
}

export function addSlider(tab: SettingTab, setting: Setting, control: SettingSliderControl): void {
  setting.addSlider((slider) => {
    const { value, commit } = bindControl(tab, setting, control);
    slider.setLimits(control.min, control.max, control.step).onChange(commit);
    if (control.displayFormat) slider.setDisplayFormat(control.displayFormat);
    slider.setValue(typeof value === 'number' ? value : control.min);
  });
}

export function addColor(tab: SettingTab, setting: Setting, control: SettingColorControl): void {
  setting.addColorPicker((picker) => {
    const { value, commit } = bindControl(tab, setting, control);
    if (typeof value === 'string') picker.setValue(value);
    picker.onChange(commit);
  });
}
