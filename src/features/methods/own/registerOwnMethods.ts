import type { Plugin } from 'obsidian';

import type { Context } from '@/context';
import { revealView } from '@/obsidian/revealView';
import { openImport } from './bring/importForm';
import { CheckMethodsView, checkMethodsViewType } from './check/CheckMethodsView';
import { openNewMethod } from './create/newMethodForm';

/** The ways in for the pages that show methods: a copy of one to make one's own, and the list of what is not right. */
export interface OwnMethodDoors {
  copy(id: string): void;
  check(): void;
}

/** Registers *New method*, *Check methods* and *Import method*. */
export function registerOwnMethods(plugin: Plugin, context: Context): OwnMethodDoors {
  const words = context.texts().ownMethods;
  const check = (): void => void revealView(context.app, checkMethodsViewType);
  const command = (id: string, name: string, icon: string, callback: () => void): void =>
    void plugin.addCommand({ id, name, icon, callback });
  plugin.registerView(checkMethodsViewType, (leaf) => new CheckMethodsView(leaf, context));
  command('new-method', words.create.command, 'file-plus-2', () => openNewMethod(context));
  command('check-methods', words.check.command, 'list-tree', check);
  command('import-method', words.bring.command, 'import', () => openImport(context));
  return { copy: (id) => openNewMethod(context, id), check };
}
