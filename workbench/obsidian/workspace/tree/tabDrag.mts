import type { WorkspaceLeaf } from '../workspaceLeaf.mts';
import type { WorkspaceTabs } from './workspaceTabs.mts';

const leafType = 'application/x-workbench-leaf';

/** Lets a tab header be dragged to another place or another group. */
export function makeTabDraggable(header: HTMLElement, leaf: WorkspaceLeaf): void {
  header.draggable = true;
  header.addEventListener('dragstart', (event) => event.dataTransfer?.setData(leafType, leaf.id));
}

/** Makes a bar take dragged tabs. */
export function tabDropTarget(bar: HTMLElement, tabs: WorkspaceTabs): void {
  bar.addEventListener('dragover', (event) => {
    if (event.dataTransfer?.types.includes(leafType)) event.preventDefault();
  });
  bar.addEventListener('drop', (event) => {
    const leaf = tabs.workspace.getLeafById(event.dataTransfer?.getData(leafType) ?? '');
    if (!leaf) return;
    event.preventDefault();
    tabs.workspace.moveLeaf(leaf, tabs, dropIndex(bar, event.clientX));
  });
}

function dropIndex(bar: HTMLElement, x: number): number {
  const middles = Array.from(bar.children, (header) => {
    const { left, width } = header.getBoundingClientRect();
    return left + width / 2;
  });
  const index = middles.findIndex((middle) => x < middle);
  return index < 0 ? middles.length : index;
}
