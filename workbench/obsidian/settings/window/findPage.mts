import type { SettingDefinitionItem, SettingDefinitionPage } from 'obsidian';
import { isGroup, isPage } from '../render/kinds.mts';

/** The page of this name among definitions, also inside their groups. */
export function findPage(
  items: readonly SettingDefinitionItem[],
  name: string,
): SettingDefinitionPage | undefined {
  const all = items.flatMap((item) => (isGroup(item) ? (item.items ?? []) : [item]));
  return all.filter(isPage).find((page) => page.name === name);
}
