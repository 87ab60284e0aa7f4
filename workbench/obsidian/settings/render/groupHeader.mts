import { Platform } from '../../core/platform.mts';
import type { SettingGroup } from '../../widgets/setting/settingGroup.mts';
import type { AnyGroup } from './kinds.mts';
import { makeNavigable } from './navigable.mts';
import { words } from '../words.mts';

/** What stands above the rows of a group: heading, buttons, search. `search` holds the query from one drawing to the next. */
export function drawGroupHeader(
  def: AnyGroup,
  group: SettingGroup,
  search: { query: string; onQuery: (query: string) => void },
): void {
  if (def.heading) group.setHeading(def.heading);
  for (const button of def.extraButtons ?? []) group.addExtraButton((component) => button(component));
  if (def.addItem && !Platform.isMobile) addItemButton(def.addItem, group);
  if (!def.search) return;
  const { placeholder = words().search } = def.search;
  group.addSearch((field) => {
    field.setPlaceholder(placeholder).setValue(search.query).onChange(search.onQuery);
    field.inputEl.setAttribute('aria-label', placeholder);
  });
}

type AddItem = NonNullable<AnyGroup['addItem']>;

function addItemButton({ name, action }: AddItem, group: SettingGroup): void {
  group.addExtraButton((button) => {
    button.setIcon('lucide-plus').setTooltip(name);
    button.onClick(() => action(button.extraSettingsEl));
  });
}

/** On a phone or tablet, what adds an entry is a row below the list. */
export function drawAddItemRow({ name, action }: AddItem, group: SettingGroup): void {
  group.addSetting((setting) => {
    setting.setName(`+ ${name}`).setClass('mod-add-item');
    makeNavigable(setting, () => action(setting.settingEl));
  });
}
