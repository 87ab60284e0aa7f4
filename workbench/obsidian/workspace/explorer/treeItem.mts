import { Keymap } from '../../core/keymap.mts';
import { TFile, TFolder, type TAbstractFile } from '../../vault/files.mts';
import { setIcon } from '../../widgets/index.mts';
import { nameOf } from '../markdown/renameTo.mts';

export interface TreeItem {
  readonly file: TAbstractFile;
  /** Depth, from 1. */
  readonly level: number;
  readonly isOpen: boolean;
  readonly children: readonly HTMLElement[];
}

/** One row of the file list, with the rows of an open folder under it. */
export function treeItem(item: TreeItem, activate: (newLeaf: boolean) => void): HTMLElement {
  const kind = item.file instanceof TFolder ? 'nav-folder' : 'nav-file';
  const el = createDiv({ cls: `tree-item ${kind}`, attr: { role: 'none' } });
  const self = row(item, kind);
  self.addEventListener('click', (event) => activate(Boolean(Keymap.isModEvent(event))));
  self.addEventListener('auxclick', (event) => {
    if (event.button === 1) activate(true);
  });
  el.append(self);
  if (item.children.length > 0)
    el.createDiv({ cls: `tree-item-children ${kind}-children`, attr: { role: 'group' } }).append(
      ...item.children,
    );
  return el;
}

function row({ file, level, isOpen }: TreeItem, kind: string): HTMLElement {
  const self = createDiv({
    cls: `tree-item-self ${kind}-title tappable is-clickable`,
    attr: { role: 'treeitem', 'aria-level': level, 'data-path': file.path, tabindex: -1 },
  });
  self.style.setProperty('--tree-level', String(level));
  if (file instanceof TFolder) addTriangle(self, isOpen);
  self.createDiv({ cls: `tree-item-inner ${kind}-title-content`, text: nameOf(file) });
  if (file instanceof TFile && file.extension !== 'md')
    self.createDiv({ cls: 'nav-file-tag', text: file.extension });
  return self;
}

function addTriangle(self: HTMLElement, isOpen: boolean): void {
  self.addClass('mod-collapsible');
  self.setAttribute('aria-expanded', String(isOpen));
  const icon = self.createDiv(`tree-item-icon collapse-icon${isOpen ? '' : ' is-collapsed'}`);
  setIcon(icon, 'chevron-right');
}
