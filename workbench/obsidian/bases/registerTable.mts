import type { BasesViewRegistration } from 'obsidian';
import type { BasesViewTypes } from './basesViewTypes.mts';
import { TableView } from './view/tableView.mts';
import { words } from './words.mts';

/** The layout that every base can have. */
export function registerTable(types: BasesViewTypes): void {
  const factory = (...[controller, el]: ConstructorParameters<typeof TableView>): TableView =>
    new TableView(controller, el);
  types.add('table', {
    name: words().table,
    icon: 'table',
    factory: factory as unknown as BasesViewRegistration['factory'],
  });
}
