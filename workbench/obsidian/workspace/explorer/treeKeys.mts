import { Keymap } from '../../core/keymap.mts';
import { TFolder, type TAbstractFile } from '../../vault/files.mts';
import type { FileTree } from './fileTree.mts';

type KeyAction = (tree: FileTree, row: HTMLElement, file: TAbstractFile, event: KeyboardEvent) => void;

const actions: Record<string, KeyAction> = {
  ArrowDown: (tree, row) => step(tree, row, 1),
  ArrowUp: (tree, row) => step(tree, row, -1),
  Home: (tree) => tree.titles()[0]?.focus(),
  End: (tree) => tree.titles().at(-1)?.focus(),
  ArrowRight: (tree, row, file) => (isClosed(tree, file) ? tree.toggle(file.path, true) : step(tree, row, 1)),
  ArrowLeft: (tree, _row, file) =>
    isOpen(tree, file) ? tree.toggle(file.path, false) : toParent(tree, file),
  Enter: (tree, _row, file, event) => tree.activate(file, Boolean(Keymap.isModEvent(event))),
  ' ': (tree, _row, file) => tree.activate(file, false),
  F2: (tree, _row, file) => tree.rename(file.path),
  Delete: (tree, _row, file) => tree.remove(file),
};

/** The keyboard in the file list, as in other trees: arrows, Home, End, Enter; F2 renames, Delete deletes. */
export function treeKeys(tree: FileTree, event: KeyboardEvent): void {
  const row = event.target as HTMLElement;
  if (!row.hasClass('tree-item-self')) return;
  const file = tree.fileOf(row);
  const action = actions[event.key];
  if (!file || !action || event.altKey) return;
  event.preventDefault();
  action(tree, row, file, event);
}

function step(tree: FileTree, row: HTMLElement, by: number): void {
  const titles = tree.titles();
  titles[titles.indexOf(row) + by]?.focus();
}

function toParent(tree: FileTree, file: TAbstractFile): void {
  tree.titleEl(file.parent?.path ?? '')?.focus();
}

function isOpen(tree: FileTree, file: TAbstractFile): boolean {
  return file instanceof TFolder && tree.isOpen(file.path);
}

function isClosed(tree: FileTree, file: TAbstractFile): boolean {
  return file instanceof TFolder && !tree.isOpen(file.path);
}
