import type {
  SettingDefinition,
  SettingDefinitionAction,
  SettingDefinitionControl,
  SettingDefinitionGroup,
  SettingDefinitionItem,
  SettingDefinitionList,
  SettingDefinitionPage,
  SettingDefinitionRender,
} from 'obsidian';

type ListAdditions = Partial<Omit<SettingDefinitionList, keyof SettingDefinitionGroup>>;

/** A group, or a list with its additions. */
export interface AnyGroup extends SettingDefinitionGroup, ListAdditions {}

export type Condition = boolean | (() => boolean) | undefined;

export function isGroup(item: SettingDefinitionItem): item is SettingDefinitionGroup | SettingDefinitionList {
  return 'type' in item && item.type !== 'page';
}

export function isPage(item: SettingDefinitionItem): item is SettingDefinitionPage {
  return 'type' in item && item.type === 'page';
}

export function hasControl(def: SettingDefinition): def is SettingDefinitionControl {
  return def.control !== undefined;
}

export function hasRender(def: SettingDefinition): def is SettingDefinitionRender {
  return def.render !== undefined;
}

export function hasAction(def: SettingDefinition): def is SettingDefinitionAction {
  return def.action !== undefined;
}

/** What a predicate says now. */
export function holds(condition: Condition, otherwise: boolean): boolean {
  return typeof condition === 'function' ? condition() : (condition ?? otherwise);
}

/** The text of a description, for the search. */
export function plainText(text: string | DocumentFragment | undefined): string {
  return typeof text === 'string' ? text : (text?.textContent ?? '');
}
