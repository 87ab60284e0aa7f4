import type { ViewState } from 'obsidian';
import type { WorkspaceLeaf } from '../workspaceLeaf.mts';
import { View } from './view.mts';

/** Stands in for the view of a tab that has not been shown yet, and answers with that view's type and state. */
export class DeferredView extends View {
  readonly #viewState: ViewState;
  readonly #title: string;

  constructor(leaf: WorkspaceLeaf, viewState: ViewState, title: string) {
    super(leaf);
    this.#viewState = viewState;
    this.#title = title;
  }

  getViewType(): string {
    return this.#viewState.type;
  }

  getDisplayText(): string {
    return this.#title;
  }

  override getState(): Record<string, unknown> {
    return this.#viewState.state ?? {};
  }
}
