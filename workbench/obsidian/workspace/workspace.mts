import type { Extension } from '@codemirror/state';
import type {
  Constructor,
  Debouncer,
  OpenViewState,
  PaneType,
  Side,
  SplitDirection,
  TFile,
  WorkspaceWindowInitData,
} from 'obsidian';
import type { App } from '../app/app.mts';
import { debounce } from '../core/debounce.mts';
import type { Menu } from '../widgets/index.mts';
import { ActiveLeaf } from './activeLeaf.mts';
import { duplicateLeaf } from './duplicateLeaf.mts';
import { parseLayout } from './layout/layoutJson.mts';
import { saveLayout } from './layout/layoutStore.mts';
import { writeLayout } from './layout/writeLayout.mts';
import { LeafFinder } from './leafFinder.mts';
import { linkMenu } from './linkMenu.mts';
import type { MarkdownView } from './markdown/markdownView.mts';
import { openLinkText } from './openLinkText.mts';
import { openPopout } from './popout/openPopout.mts';
import { ensureSideLeaf, type SideLeafOptions } from './ensureSideLeaf.mts';
import { leafFor, newTab, sideLeaf, splitLeaf } from './placeLeaf.mts';
import { RecentFiles } from './recentFiles.mts';
import { WorkspaceRibbon } from './ribbon.mts';
import { makeDock, startWorkspace } from './startWorkspace.mts';
import { WorkspaceFloating } from './tree/workspaceFloating.mts';
import { WorkspaceRoot } from './tree/workspaceRoot.mts';
import { WorkspaceSidedock } from './tree/workspaceSidedock.mts';
import type { WorkspaceSplit } from './tree/workspaceSplit.mts';
import type { WorkspaceTabs } from './tree/workspaceTabs.mts';
import type { WorkspaceWindow } from './tree/workspaceWindow.mts';
import type { View } from './views/view.mts';
import { WorkspaceChanges } from './workspaceChanges.mts';
import { WorkspaceLeaf } from './workspaceLeaf.mts';

const layoutSaveDelay = 500;

/** The arrangement of everything on the page: docks, tab groups, tabs and what they show. */
export class Workspace extends LeafFinder {
  readonly app: App;
  readonly containerEl = createDiv('workspace');
  readonly leftRibbon = new WorkspaceRibbon('left');
  readonly rightRibbon = new WorkspaceRibbon('right');
  readonly rootSplit = new WorkspaceRoot(this);
  readonly leftSplit: WorkspaceSidedock = makeDock(this, 'left');
  readonly rightSplit: WorkspaceSidedock = makeDock(this, 'right');
  readonly floatingSplit = new WorkspaceFloating(this);
  readonly recentFiles = new RecentFiles();
  readonly editorExtensions: Extension[] = [];
  layoutReady = false;
  readonly requestSaveLayout: Debouncer<[], Promise<void>> = debounce(
    () => this.#saveLayout(),
    layoutSaveDelay,
  );
  readonly #active = new ActiveLeaf(this);
  readonly #changes = new WorkspaceChanges(this);
  #whenReady: (() => unknown)[] = [];

  constructor(app: App) {
    super();
    this.app = app;
    this.containerEl.append(
      this.leftRibbon.containerEl,
      this.leftSplit.containerEl,
      this.rootSplit.containerEl,
      this.rightSplit.containerEl,
    );
  }

  /** Restores the layout, then runs what waits for it. */
  async initialize(): Promise<void> {
    await startWorkspace(this);
    this.layoutReady = true;
    const waiting = this.#whenReady;
    this.#whenReady = [];
    for (const callback of waiting) callback();
    this.onLayoutChanged();
  }

  get activeLeaf(): WorkspaceLeaf | null {
    return this.#active.leaf;
  }

  get activeEditor(): MarkdownView | null {
    return this.#active.editor;
  }

  onLayoutReady(callback: () => unknown): void {
    if (this.layoutReady) callback();
    else this.#whenReady.push(callback);
  }

  getLayout(): Record<string, unknown> {
    return { ...writeLayout(this) };
  }

  async changeLayout(workspace: unknown): Promise<void> {
    const layout = parseLayout(JSON.stringify(workspace));
    if (!layout) throw new Error('This is not a layout.');
    for (const leaf of this.allLeaves()) leaf.detach();
    await startWorkspace(this, layout);
    this.onLayoutChanged();
  }

  createLeafInParent(parent: WorkspaceSplit, index: number): WorkspaceLeaf {
    return this.#changes.createLeafInParent(parent, index);
  }

  createLeafBySplit(
    leaf: WorkspaceLeaf,
    direction: SplitDirection = 'vertical',
    before = false,
  ): WorkspaceLeaf {
    return splitLeaf(this, leaf, direction, before);
  }

  splitActiveLeaf(direction?: SplitDirection): WorkspaceLeaf {
    return this.getLeaf('split', direction);
  }

  duplicateLeaf(
    leaf: WorkspaceLeaf,
    where: PaneType | boolean | SplitDirection = 'split',
    direction?: SplitDirection,
  ): Promise<WorkspaceLeaf> {
    return duplicateLeaf(this, leaf, where, direction);
  }

  getUnpinnedLeaf(): WorkspaceLeaf {
    return this.getLeaf(false);
  }

  getLeaf(newLeaf: PaneType | boolean = false, direction?: SplitDirection): WorkspaceLeaf {
    return leafFor(this, newLeaf, direction);
  }

  moveLeafToPopout(leaf: WorkspaceLeaf, data?: WorkspaceWindowInitData): WorkspaceWindow {
    return openPopout(this, leaf, data);
  }

  openPopoutLeaf(data?: WorkspaceWindowInitData): WorkspaceLeaf {
    const leaf = new WorkspaceLeaf(this);
    openPopout(this, leaf, data);
    return leaf;
  }

  openLinkText(
    linktext: string,
    sourcePath: string,
    newLeaf?: PaneType | boolean,
    openViewState?: OpenViewState,
  ): Promise<void> {
    return openLinkText(this, { linktext, sourcePath, newLeaf, openViewState });
  }

  setActiveLeaf(leaf: WorkspaceLeaf, params?: { focus?: boolean } | boolean, focus = false): void {
    const wantsFocus = typeof params === 'object' ? params.focus === true : focus;
    this.#active.set(leaf, wantsFocus);
  }

  getLeftLeaf(split: boolean): WorkspaceLeaf | null {
    return sideLeaf(this, 'left', split);
  }

  getRightLeaf(split: boolean): WorkspaceLeaf | null {
    return sideLeaf(this, 'right', split);
  }

  ensureSideLeaf(type: string, side: Side, options?: SideLeafOptions): Promise<WorkspaceLeaf> {
    return ensureSideLeaf(this, type, side, options);
  }

  getActiveViewOfType<T extends View>(type: Constructor<T>): T | null {
    const view = this.activeLeaf?.view;
    return view instanceof type ? view : null;
  }

  getActiveFile(): TFile | null {
    return this.#active.file;
  }

  async revealLeaf(leaf: WorkspaceLeaf): Promise<void> {
    await this.#active.reveal(leaf);
  }

  getLastOpenFiles(): string[] {
    return this.recentFiles.list();
  }

  updateOptions(): void {
    this.#changes.updateOptions();
  }

  registerEditorExtension(extension: Extension): void {
    this.editorExtensions.push(extension);
    this.updateOptions();
  }

  unregisterEditorExtension(extension: Extension): void {
    this.editorExtensions.remove(extension);
    this.updateOptions();
  }

  handleLinkContextMenu(menu: Menu, linktext: string, sourcePath: string, leaf?: WorkspaceLeaf): boolean {
    return linkMenu(this, menu, { linktext, sourcePath }, leaf);
  }

  openEmptyTab(tabs: WorkspaceTabs): void {
    this.setActiveLeaf(newTab(this, tabs), { focus: true });
  }

  moveLeaf(leaf: WorkspaceLeaf, tabs: WorkspaceTabs, index: number): void {
    this.#changes.moveLeaf(leaf, tabs, index);
  }

  onTabSelected(tabs: WorkspaceTabs): void {
    this.#changes.onTabSelected(tabs);
  }

  onLeafDetached(leaf: WorkspaceLeaf): void {
    this.#active.onDetached(leaf);
    this.onLayoutChanged();
  }

  onSidedockToggled(dock: WorkspaceSidedock): void {
    this.#changes.onSidedockToggled(dock);
  }

  onViewStateChanged(leaf: WorkspaceLeaf): void {
    this.#active.onViewChanged(leaf);
    this.onLayoutChanged();
  }

  onFileShown(leaf: WorkspaceLeaf): void {
    this.#active.onViewChanged(leaf);
    this.requestSaveLayout();
  }

  onLeafTitleChanged(leaf: WorkspaceLeaf): void {
    if (leaf === this.activeLeaf) this.trigger('title-change');
  }

  onEditorChanged(view: MarkdownView): void {
    this.trigger('editor-change', view.editor, view);
    if (view.file && this.activeEditor === view) this.trigger('quick-preview', view.file, view.getViewData());
  }

  onLayoutResized(): void {
    this.#changes.onResized();
  }

  onLayoutChanged(): void {
    this.#changes.onLayoutChanged();
  }

  async #saveLayout(): Promise<void> {
    if (this.layoutReady) await saveLayout(this.app, writeLayout(this));
  }
}
