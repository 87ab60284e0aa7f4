import type { ViewStateResult } from 'obsidian';
import { words } from '../words.mts';
import type { WorkspaceLeaf } from '../workspaceLeaf.mts';
import { ItemView } from './itemView.mts';

/** Keeps the place and the state of a view whose plugin is not active. */
export class UnknownView extends ItemView {
  readonly #type: string;
  #state: Record<string, unknown> = {};

  constructor(leaf: WorkspaceLeaf, type: string) {
    super(leaf);
    this.#type = type;
    this.icon = 'ghost';
  }

  getViewType(): string {
    return this.#type;
  }

  getDisplayText(): string {
    return words().pluginGone;
  }

  override getState(): Record<string, unknown> {
    return this.#state;
  }

  override async setState(state: unknown, _result: ViewStateResult): Promise<void> {
    this.#state = { ...(state as Record<string, unknown>) };
    return Promise.resolve();
  }

  protected override async onOpen(): Promise<void> {
    const box = this.contentEl.createDiv('empty-state').createDiv('empty-state-container');
    box.createDiv({ cls: 'empty-state-title', text: words().pluginGone });
    box.createDiv({ cls: 'empty-state-action-list', text: words().pluginGoneText(this.#type) });
    return Promise.resolve();
  }
}
