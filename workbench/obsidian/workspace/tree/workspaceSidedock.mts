import type { Side } from 'obsidian';
import type { Workspace } from '../workspace.mts';
import { WorkspaceSplit } from './workspaceSplit.mts';
import { sidedockHandle } from './sidedockHandle.mts';
import { sidedockWidth } from './sidedockWidth.mts';

/** The left or the right dock. */
export class WorkspaceSidedock extends WorkspaceSplit {
  override readonly isRoot = true;
  readonly side: Side;
  collapsed = true;
  width = sidedockWidth.usual;

  constructor(workspace: Workspace, side: Side) {
    super(workspace, 'horizontal');
    this.side = side;
    this.containerEl.addClasses(['mod-sidedock', `mod-${side}-split`, 'is-sidedock-collapsed']);
    this.containerEl.append(sidedockHandle(this));
    this.setWidth(this.width);
  }

  /** Width in pixels, kept within what leaves room for the text. */
  setWidth(width: number): void {
    this.width = Math.round(Math.min(sidedockWidth.most, Math.max(sidedockWidth.least, width)));
    this.containerEl.style.setProperty('--sidedock-width', `${this.width}px`);
  }

  toggle(): void {
    if (this.collapsed) this.expand();
    else this.collapse();
  }

  collapse(): void {
    this.#setCollapsed(true);
  }

  expand(): void {
    this.#setCollapsed(false);
  }

  #setCollapsed(collapsed: boolean): void {
    if (this.collapsed === collapsed) return;
    this.collapsed = collapsed;
    this.containerEl.toggleClass('is-sidedock-collapsed', collapsed);
    this.workspace.onSidedockToggled(this);
  }
}
