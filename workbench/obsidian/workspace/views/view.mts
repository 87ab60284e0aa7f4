import type { Scope, ViewStateResult } from 'obsidian';
import type { App } from '../../app/app.mts';
import { Component } from '../../core/component.mts';
import type { Menu } from '../../widgets/index.mts';
import type { WorkspaceLeaf } from '../workspaceLeaf.mts';

/** What a leaf shows. */
export abstract class View extends Component {
  readonly app: App;
  icon = 'file';
  navigation = false;
  leaf: WorkspaceLeaf;
  readonly containerEl: HTMLElement;
  scope: Scope | null = null;
  #open = false;

  constructor(leaf: WorkspaceLeaf) {
    super();
    this.leaf = leaf;
    this.app = leaf.workspace.app;
    this.containerEl = createDiv('workspace-leaf-content');
  }

  abstract getViewType(): string;
  abstract getDisplayText(): string;

  /** Shows the view in its leaf; what it registers is undone by `close`. */
  async open(parent: HTMLElement): Promise<void> {
    this.#open = true;
    this.containerEl.dataset['type'] = this.getViewType();
    parent.append(this.containerEl);
    this.load();
    await this.onOpen();
  }

  /** Once: a view that is closed stays closed. */
  async close(): Promise<void> {
    if (!this.#open) return;
    this.#open = false;
    await this.onClose();
    this.unload();
    this.containerEl.remove();
  }

  protected async onOpen(): Promise<void> {
    // For subclasses.
  }

  protected async onClose(): Promise<void> {
    // For subclasses.
  }

  getState(): Record<string, unknown> {
    return {};
  }

  async setState(_state: unknown, _result: ViewStateResult): Promise<void> {
    // For subclasses.
  }

  getEphemeralState(): Record<string, unknown> {
    return {};
  }

  setEphemeralState(_state: unknown): void {
    // For subclasses.
  }

  getIcon(): string {
    return this.icon;
  }

  onResize(): void {
    // For subclasses.
  }

  onPaneMenu(_menu: Menu, _source: string): void {
    // For subclasses.
  }

  /** The title or icon may have changed. */
  updateHeader(): void {
    // For subclasses.
  }

  /** Another tab is shown instead, or the page goes away. */
  onHidden(): void {
    // For subclasses.
  }
}
