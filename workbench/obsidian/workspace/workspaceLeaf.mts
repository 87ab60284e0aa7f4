import type { OpenViewState, TFile, ViewState } from 'obsidian';
import { LeafHistory } from './leafHistory.mts';
import { applyViewState, rebuildView } from './leafState.mts';
import { tabHeader } from './tree/tabHeader.mts';
import { WorkspaceItem } from './tree/workspaceItem.mts';
import type { WorkspaceTabs } from './tree/workspaceTabs.mts';
import { DeferredView } from './views/deferredView.mts';
import { EmptyView } from './views/emptyView.mts';
import type { View } from './views/view.mts';
import type { Workspace } from './workspace.mts';

/** A place for one view: a tab. */
export class WorkspaceLeaf extends WorkspaceItem {
  readonly type = 'leaf';
  override parent!: WorkspaceTabs;
  readonly containerEl: HTMLElement;
  readonly history = new LeafHistory(this);
  readonly #header = tabHeader(this);
  view: View;
  hoverPopover = null;
  pinned = false;
  group: string | null = null;
  /** Moment of the last activation; the greatest is the most recent leaf. */
  activeTime = 0;

  constructor(workspace: Workspace) {
    super(workspace);
    this.containerEl = createDiv({
      cls: 'workspace-leaf',
      attr: { role: 'tabpanel', 'aria-labelledby': this.#header.el.id },
    });
    this.containerEl.addEventListener('focusin', () => workspace.setActiveLeaf(this));
    this.containerEl.addEventListener('pointerdown', () => workspace.setActiveLeaf(this));
    this.view = new EmptyView(this);
    void this.#show(this.view);
  }

  get tabHeaderEl(): HTMLElement {
    return this.#header.el;
  }

  get isDeferred(): boolean {
    return this.view instanceof DeferredView;
  }

  /** In the layout, and not closed. */
  get isAttached(): boolean {
    return this.parentOrNull?.children.includes(this) ?? false;
  }

  /** The tab that shows in its group. */
  isVisible(): boolean {
    return this.parentOrNull !== null && this.parent.currentLeaf === this;
  }

  /** Closes the view that is there and shows this one. */
  async open(view: View): Promise<View> {
    const old = this.view;
    this.view = view;
    await old.close();
    if (this.view === view) await this.#show(view);
    this.updateHeader();
    return view;
  }

  async #show(view: View): Promise<void> {
    await view.open(this.containerEl);
  }

  async openFile(file: TFile, openState: OpenViewState = {}): Promise<void> {
    const type = this.workspace.app.viewRegistry.getTypeByExtension(file.extension);
    if (!type) return;
    const { active = true, group, state, eState } = openState;
    await this.setViewState({ type, state: { ...state, file: file.path }, active, group }, eState);
  }

  getViewState(): ViewState {
    const { view, pinned } = this;
    const state = { type: view.getViewType(), state: view.getState() };
    return pinned ? { ...state, pinned } : state;
  }

  async setViewState(viewState: ViewState, eState?: unknown): Promise<void> {
    await applyViewState(this, viewState, eState);
  }

  /** Makes the view anew, for when its type was registered or unregistered. */
  async rebuildView(): Promise<void> {
    await rebuildView(this);
  }

  async loadIfDeferred(): Promise<void> {
    if (this.isDeferred) await this.rebuildView();
  }

  getEphemeralState(): Record<string, unknown> {
    return this.view.getEphemeralState();
  }

  setEphemeralState(state: unknown): void {
    this.view.setEphemeralState(state);
  }

  togglePinned(): void {
    this.setPinned(!this.pinned);
  }

  setPinned(pinned: boolean): void {
    if (this.pinned === pinned) return;
    this.pinned = pinned;
    this.trigger('pinned-change', pinned);
    this.updateHeader();
    this.workspace.requestSaveLayout();
  }

  setGroupMember(other: WorkspaceLeaf): void {
    if (!other.group) other.setGroup(other.id);
    this.setGroup(other.group ?? other.id);
  }

  setGroup(group: string | null): void {
    if (this.group === group) return;
    this.group = group;
    this.trigger('group-change', group);
    this.workspace.requestSaveLayout();
  }

  /** Takes the leaf out of the layout and closes its view; what is typed in it is saved. */
  detach(): void {
    if (!this.isAttached) return;
    this.parent.removeChild(this);
    void this.view.close();
    this.workspace.onLeafDetached(this);
  }

  getIcon(): string {
    return this.view.getIcon();
  }

  getDisplayText(): string {
    return this.view.getDisplayText();
  }

  updateHeader(): void {
    this.#header.update();
    this.view.updateHeader();
    this.workspace.onLeafTitleChanged(this);
  }

  /** The tab group shows this leaf, or another one instead. */
  setShown(shown: boolean): void {
    this.containerEl.toggle(shown);
    this.containerEl.toggleClass('is-shown', shown);
  }

  onHidden(): void {
    this.view.onHidden();
  }

  override onResize(): void {
    if (this.isVisible()) this.view.onResize();
  }
}
