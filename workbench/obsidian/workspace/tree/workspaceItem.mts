import { Events } from '../../core/events.mts';
import type { Workspace } from '../workspace.mts';
import type { WorkspaceContainer } from './workspaceContainer.mts';
import type { WorkspaceParent } from './workspaceParent.mts';

export type ItemType = 'leaf' | 'tabs' | 'split' | 'window' | 'floating';

const idLength = 16;

/** An id of 16 hexadecimal digits, as in Obsidian's workspace.json. */
export function newItemId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(idLength / 2));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Anything that has a place in the layout: splits, tab groups and leaves. */
export abstract class WorkspaceItem extends Events {
  id = newItemId();
  abstract readonly type: ItemType;
  abstract readonly containerEl: HTMLElement;
  abstract parent: WorkspaceParent;
  readonly workspace: Workspace;
  /** Share of the parent's room, as a flex-grow factor; null is an even share. */
  dimension: number | null = null;

  constructor(workspace: Workspace) {
    super();
    this.workspace = workspace;
  }

  /** The parent when the item is in the layout; a new or detached item has none. */
  get parentOrNull(): WorkspaceParent | null {
    return this.parent ?? null;
  }

  getRoot(): WorkspaceItem {
    return this.parentOrNull?.getRoot() ?? this;
  }

  getContainer(): WorkspaceContainer {
    const parent = this.parentOrNull;
    return parent ? parent.getContainer() : this.workspace.rootSplit;
  }

  setDimension(dimension: number | null): void {
    this.dimension = dimension;
    this.containerEl.style.flexGrow = dimension === null ? '' : String(dimension);
  }

  onResize(): void {
    // For subclasses.
  }
}
