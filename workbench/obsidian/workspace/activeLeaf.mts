import type { TFile } from 'obsidian';
import { Platform } from '../core/platform.mts';
import { MarkdownView } from './markdown/markdownView.mts';
import { WorkspaceSidedock } from './tree/workspaceSidedock.mts';
import { FileView } from './views/fileView.mts';
import type { Workspace } from './workspace.mts';
import type { WorkspaceLeaf } from './workspaceLeaf.mts';

/** Which leaf has the attention, which file goes with it, and who hears when that changes. */
export class ActiveLeaf {
  readonly #workspace: Workspace;
  #leaf: WorkspaceLeaf | null = null;
  #file: TFile | null = null;
  #clock = 0;

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
  }

  get leaf(): WorkspaceLeaf | null {
    return this.#leaf;
  }

  get editor(): MarkdownView | null {
    const view = this.#leaf?.view;
    return view instanceof MarkdownView && view.file ? view : null;
  }

  /** The file of the active view, else of the view in the main area that was active last. */
  get file(): TFile | null {
    const view = this.#leaf?.view;
    if (view instanceof FileView) return view.file;
    const recent = this.#workspace.getMostRecentLeaf()?.view;
    return recent instanceof FileView ? recent.file : null;
  }

  set(leaf: WorkspaceLeaf, focus: boolean): void {
    if (!leaf.isAttached) return;
    leaf.parent.selectTab(leaf);
    if (leaf !== this.#leaf) this.#change(leaf);
    if (focus) leaf.setEphemeralState({ focus: true });
    this.#closeDrawersOver(leaf);
  }

  async reveal(leaf: WorkspaceLeaf): Promise<void> {
    const root = leaf.getRoot();
    if (root instanceof WorkspaceSidedock) root.expand();
    if (leaf.isAttached) leaf.parent.selectTab(leaf);
    this.#closeDrawersOver(leaf);
    await leaf.loadIfDeferred();
  }

  onDetached(leaf: WorkspaceLeaf): void {
    const { workspace } = leaf;
    if (!workspace.getMostRecentLeaf(workspace.rootSplit))
      workspace.createLeafInParent(workspace.rootSplit, 0);
    if (leaf !== this.#leaf) return;
    const next = workspace.getMostRecentLeaf();
    if (next) this.#change(next);
  }

  /** The view in a leaf, or its file, became another one. */
  onViewChanged(leaf: WorkspaceLeaf): void {
    if (leaf !== this.#leaf && leaf !== this.#workspace.getMostRecentLeaf()) return;
    this.#workspace.trigger('title-change');
    this.#tellFile();
  }

  #change(leaf: WorkspaceLeaf): void {
    this.#leaf?.containerEl.removeClass('mod-active');
    this.#leaf?.tabHeaderEl.removeClass('mod-active');
    this.#leaf = leaf;
    leaf.activeTime = ++this.#clock;
    leaf.containerEl.addClass('mod-active');
    leaf.tabHeaderEl.addClass('mod-active');
    this.#workspace.trigger('active-leaf-change', leaf);
    this.#workspace.trigger('title-change');
    this.#tellFile();
    this.#workspace.requestSaveLayout();
  }

  #tellFile(): void {
    const { file } = this;
    if (file === this.#file) return;
    this.#file = file;
    if (file) this.#workspace.recentFiles.add(file.path);
    this.#workspace.trigger('file-open', file);
  }

  /** On a phone the docks lie over the notes: going to a note takes them away. */
  #closeDrawersOver(leaf: WorkspaceLeaf): void {
    if (!Platform.isPhone || leaf.getRoot() instanceof WorkspaceSidedock) return;
    this.#workspace.leftSplit.collapse();
    this.#workspace.rightSplit.collapse();
  }
}
