import type { SplitDirection } from 'obsidian';
import type { WorkspaceItem } from './workspaceItem.mts';

const leastShare = 0.15;

/** The line between two neighbours of a split: dragging it moves room from one to the other. */
export function resizeHandle(item: WorkspaceItem, direction: SplitDirection): HTMLElement {
  const handle = createEl('hr', { cls: 'workspace-leaf-resize-handle' });
  handle.addEventListener('pointerdown', (event) => {
    event.preventDefault();
    handle.setPointerCapture(event.pointerId);
    const drag = shareDrag(item, direction, event);
    handle.addEventListener('pointermove', drag);
    handle.addEventListener(
      'lostpointercapture',
      () => {
        handle.removeEventListener('pointermove', drag);
        item.workspace.onLayoutResized();
      },
      { once: true },
    );
  });
  return handle;
}

function shareDrag(item: WorkspaceItem, direction: SplitDirection, start: PointerEvent) {
  const siblings = item.parent.children;
  const next = siblings[siblings.indexOf(item) + 1];
  const along = direction === 'vertical' ? 'clientX' : 'clientY';
  const size = direction === 'vertical' ? 'offsetWidth' : 'offsetHeight';
  const own = item.containerEl[size];
  const both = own + (next?.containerEl[size] ?? 0);
  const shares = (item.dimension ?? 1) + (next?.dimension ?? 1);
  return (event: PointerEvent): void => {
    const share = (own + event[along] - start[along]) / both;
    const kept = Math.min(1 - leastShare, Math.max(leastShare, share));
    item.setDimension(kept * shares);
    next?.setDimension((1 - kept) * shares);
  };
}
