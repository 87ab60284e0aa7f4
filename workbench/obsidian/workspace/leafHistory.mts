import type { ViewState } from 'obsidian';
import type { WorkspaceLeaf } from './workspaceLeaf.mts';

interface Visit {
  readonly state: ViewState;
  readonly eState: Record<string, unknown>;
}

const most = 50;

/** Where a tab has been: back and forward, as in a browser. */
export class LeafHistory {
  readonly #leaf: WorkspaceLeaf;
  #back: Visit[] = [];
  #forward: Visit[] = [];
  #travelling = false;

  constructor(leaf: WorkspaceLeaf) {
    this.#leaf = leaf;
  }

  get canGoBack(): boolean {
    return this.#back.length > 0;
  }

  get canGoForward(): boolean {
    return this.#forward.length > 0;
  }

  /** Notes where the leaf is, before it goes elsewhere. */
  remember(): void {
    if (this.#travelling || !this.#leaf.view.navigation) return;
    this.#back = [...this.#back, this.#here()].slice(-most);
    this.#forward = [];
  }

  async back(): Promise<void> {
    const visit = this.#back.pop();
    if (!visit) return;
    this.#forward.push(this.#here());
    await this.#travelTo(visit);
  }

  async forward(): Promise<void> {
    const visit = this.#forward.pop();
    if (!visit) return;
    this.#back.push(this.#here());
    await this.#travelTo(visit);
  }

  #here(): Visit {
    return { state: this.#leaf.getViewState(), eState: this.#leaf.getEphemeralState() };
  }

  async #travelTo({ state, eState }: Visit): Promise<void> {
    this.#travelling = true;
    await this.#leaf.setViewState({ ...state, active: true }, eState).finally(() => {
      this.#travelling = false;
    });
  }
}
