import type { SettingDefinitionItem } from 'obsidian';
import { drawGroup, type GroupContext } from './group.mts';
import { isGroup, isPage, type AnyGroup } from './kinds.mts';
import type { Row } from './row.mts';

/** Draws definitions into an element, and keeps their state true. */
export class DefinitionsView {
  readonly #context: GroupContext;
  #rows: Row[] = [];

  constructor(context: Omit<GroupContext, 'queries'>) {
    this.#context = { ...context, queries: new Map() };
  }

  draw(items: readonly SettingDefinitionItem[]): void {
    this.clear();
    reportDoubles(items);
    this.#rows = inGroups(items).map((group, index) => drawGroup(group, String(index), this.#context));
    this.refresh();
  }

  refresh(): void {
    for (const row of this.#rows) row.refresh();
  }

  clear(): void {
    for (const row of this.#rows) row.cleanUp();
    this.#rows = [];
    this.#context.containerEl.empty();
  }
}

/** Settings that stand beside each other outside a group share a panel without a heading. */
function inGroups(items: readonly SettingDefinitionItem[]): AnyGroup[] {
  const groups: AnyGroup[] = [];
  let loose: AnyGroup | undefined;
  for (const item of items) {
    if (isGroup(item)) {
      groups.push(item);
      loose = undefined;
    } else if (loose) loose.items?.push(item);
    else groups.push((loose = { type: 'group', items: [item] }));
  }
  return groups;
}

function reportDoubles(items: readonly SettingDefinitionItem[]): void {
  const names = inGroups(items)
    .flatMap((group) => group.items ?? [])
    .filter(isPage)
    .map(({ name }) => name);
  const doubles = names.filter((name, index) => names.indexOf(name) !== index);
  for (const name of doubles) console.error(`Two setting pages beside each other are called "${name}".`);
}
