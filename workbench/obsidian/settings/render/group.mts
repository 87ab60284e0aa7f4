import type { SettingDefinition, SettingDefinitionPage, SettingGroupItem } from 'obsidian';
import { Platform } from '../../core/platform.mts';
import { SettingGroup } from '../../widgets/setting/settingGroup.mts';
import type { SettingTab } from '../settingTab.mts';
import { drawAddItemRow, drawGroupHeader } from './groupHeader.mts';
import { holds, isPage, type AnyGroup } from './kinds.mts';
import { addListAffordances } from './listRow.mts';
import { drawPageRow } from './pageRow.mts';
import type { Row } from './row.mts';
import { copyOf, drawSetting } from './settingRow.mts';

/** What a group is drawn with. */
export interface GroupContext {
  tab: SettingTab;
  containerEl: HTMLElement;
  openPage: (def: SettingDefinitionPage) => void;
  /** What was typed in the searches of groups, by the place of the group. */
  queries: Map<string, string>;
}

/** Draws a group with its rows; `key` tells it from the others of the page. */
export function drawGroup(def: AnyGroup, key: string, context: GroupContext): Row {
  const groupEl = context.containerEl.createDiv('setting-group-container');
  const group = new SettingGroup(groupEl);
  if (def.cls) group.addClass(...def.cls.split(/\s+/).filter(Boolean));
  if (def.type === 'list') group.addClass('mod-list');
  const rows = (def.items ?? []).map((item) => drawItem(item, def, group, { key, context }));
  const refresh = (): void => {
    groupEl.toggle(holds(def.visible, true));
    for (const row of rows) row.refresh();
  };
  const onQuery = (query: string): void => {
    context.queries.set(key, query);
    refresh();
  };
  drawGroupHeader(def, group, { query: context.queries.get(key) ?? '', onQuery });
  drawGroupEnd(def, group);
  return { refresh, cleanUp: () => rows.forEach((row) => row.cleanUp()) };
}

interface Place {
  key: string;
  context: GroupContext;
}

function drawItem(item: SettingGroupItem, def: AnyGroup, group: SettingGroup, place: Place): Row {
  const { tab, openPage, queries } = place.context;
  const isFound = (): boolean => isPage(item) || matches(def, item, queries.get(place.key) ?? '');
  let row: Row | undefined;
  group.addSetting((setting) => {
    row = isPage(item)
      ? drawPageRow(item, setting, () => openPage(item))
      : drawSetting(tab, item, setting, group, isFound);
    if (def.type === 'list') addListAffordances(def, setting);
  });
  return row as Row;
}

function matches(def: AnyGroup, item: SettingDefinition, query: string): boolean {
  if (!def.search || query === '' || !holds(item.searchable, true)) return true;
  return def.search.match(item, query);
}

function drawGroupEnd(def: AnyGroup, group: SettingGroup): void {
  if (!def.items?.length && def.emptyState) {
    group.listEl.createDiv('setting-items-empty').append(copyOf(def.emptyState));
  }
  if (def.addItem && Platform.isMobile) drawAddItemRow(def.addItem, group);
}
