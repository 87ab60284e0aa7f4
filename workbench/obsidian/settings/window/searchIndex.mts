import type { SettingDefinition, SettingDefinitionItem } from 'obsidian';
import { holds, isGroup, isPage, plainText } from '../render/kinds.mts';
import type { SettingTab } from '../settingTab.mts';

/** A setting that the search can find, and where it stands. */
export interface FoundSetting {
  tab: SettingTab;
  /** The names of the pages to open, outermost first. */
  path: string[];
  name: string;
  text: string;
}

/** The settings of these tabs whose name, description or other words hold all words of the query. */
export function findSettings(tabs: readonly SettingTab[], query: string): FoundSetting[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  if (!words.length) return [];
  const all = tabs.flatMap((tab) => entriesOf(tab, tab.settingItems, []));
  return all.filter(({ text }) => words.every((word) => text.includes(word)));
}

function entriesOf(tab: SettingTab, items: readonly SettingDefinitionItem[], path: string[]): FoundSetting[] {
  return items.flatMap((item) => {
    if (!holds(item.visible, true)) return [];
    if (isGroup(item)) return entriesOf(tab, item.items ?? [], path);
    if (!isPage(item)) return entryOf(tab, item, path);
    const { name } = item;
    const inside = entriesOf(tab, item.items ?? [], [...path, name]);
    return [{ tab, path, name, text: searchText(name, item.desc) }, ...inside];
  });
}

function entryOf(tab: SettingTab, def: SettingDefinition, path: string[]): FoundSetting[] {
  if (!holds(def.searchable, true)) return [];
  return [{ tab, path, name: def.name, text: searchText(def.name, def.desc, def.aliases) }];
}

function searchText(
  name: string,
  desc: string | DocumentFragment | undefined,
  aliases: string[] = [],
): string {
  return [name, plainText(desc), ...aliases].join(' ').toLowerCase();
}
