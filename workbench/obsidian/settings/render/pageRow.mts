import type { SettingDefinitionPage } from 'obsidian';
import { setIcon } from '../../widgets/icons/icons.mts';
import type { Setting } from '../../widgets/setting/setting.mts';
import { holds } from './kinds.mts';
import { makeNavigable } from './navigable.mts';
import type { Row } from './row.mts';
import { copyOf } from './settingRow.mts';

/** Draws the row that opens a page. */
export function drawPageRow(def: SettingDefinitionPage, setting: Setting, open: () => void): Row {
  setting.setName(def.name).setDesc(copyOf(def.desc));
  makeNavigable(setting, open);
  if (def.displayValue !== undefined || def.status !== undefined) showValue(def, setting);
  setIcon(setting.controlEl.createSpan('setting-item-chevron'), 'lucide-chevron-right');
  return {
    refresh: () => setting.settingEl.toggle(holds(def.visible, true)),
    cleanUp: () => undefined,
  };
}

function showValue({ displayValue, status }: SettingDefinitionPage, setting: Setting): void {
  setting.addDisplayValue((display) => {
    display.setValue(typeof displayValue === 'function' ? displayValue() : (displayValue ?? null));
    display.setStatus(typeof status === 'function' ? status() : (status ?? null));
  });
}
