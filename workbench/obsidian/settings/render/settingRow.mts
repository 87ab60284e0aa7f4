import type { SettingDefinition } from 'obsidian';
import type { Setting } from '../../widgets/setting/setting.mts';
import type { SettingGroup } from '../../widgets/setting/settingGroup.mts';
import type { SettingTab } from '../settingTab.mts';
import { addControl } from './controls/control.mts';
import { hasAction, hasControl, hasRender, holds, type Condition } from './kinds.mts';
import { makeNavigable } from './navigable.mts';
import type { Row } from './row.mts';
import { placeInList } from './places.mts';

/** Draws one setting. `isFound` says whether the search of its group lets it show. */
export function drawSetting(
  tab: SettingTab,
  def: SettingDefinition,
  setting: Setting,
  group: SettingGroup,
  isFound: () => boolean,
): Row {
  setting.setName(def.name).setDesc(copyOf(def.desc));
  const cleanUp = fill(tab, def, setting, group);
  return {
    refresh: () => {
      setting.settingEl.toggle(holds(def.visible, true) && isFound());
      const disabled = disabledOf(def);
      if (disabled !== undefined) disable(setting, holds(disabled, false));
    },
    cleanUp: cleanUp ?? (() => undefined),
  };
}

function fill(
  tab: SettingTab,
  def: SettingDefinition,
  setting: Setting,
  group: SettingGroup,
): (() => void) | undefined {
  if (hasControl(def)) addControl(tab, setting, def.control);
  else if (hasRender(def)) return def.render(setting, group) ?? undefined;
  else if (hasAction(def)) {
    makeNavigable(setting, () => def.action(setting.settingEl, placeInList(setting.settingEl)));
  }
  return undefined;
}

function disabledOf(def: SettingDefinition): Condition {
  if (hasControl(def)) return def.control.disabled;
  return hasAction(def) ? def.disabled : undefined;
}

function disable(setting: Setting, disabled: boolean): void {
  setting.setDisabled(disabled);
  if (setting.nameEl.getAttribute('role') !== 'button') return;
  setting.nameEl.setAttr('aria-disabled', disabled ? 'true' : null);
}

/** A fragment is empty once it is used, and a definition is drawn more than once. */
export function copyOf(text: string | DocumentFragment | undefined): string | DocumentFragment {
  return text instanceof DocumentFragment ? (text.cloneNode(true) as DocumentFragment) : (text ?? '');
}
