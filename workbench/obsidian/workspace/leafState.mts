import type { ViewState } from 'obsidian';
import { DeferredView } from './views/deferredView.mts';
import { UnknownView } from './views/unknownView.mts';
import type { View } from './views/view.mts';
import type { WorkspaceLeaf } from './workspaceLeaf.mts';

/** Makes the leaf show what a view state says; the same type keeps its view. */
export async function applyViewState(
  leaf: WorkspaceLeaf,
  viewState: ViewState,
  eState: unknown,
): Promise<void> {
  leaf.history.remember();
  if (needsNewView(leaf, viewState.type)) await leaf.open(createView(leaf, viewState.type));
  const { view } = leaf;
  await view.setState(viewState.state ?? {}, { history: false });
  if (leaf.view !== view) return;
  if (viewState.pinned !== undefined) leaf.setPinned(viewState.pinned);
  if (viewState.group) leaf.setGroupMember(viewState.group as unknown as WorkspaceLeaf);
  if (viewState.active) leaf.workspace.setActiveLeaf(leaf, { focus: true });
  if (eState) leaf.setEphemeralState(eState);
  leaf.updateHeader();
  leaf.workspace.onViewStateChanged(leaf);
}

/** Puts a stand-in in the leaf that becomes the real view when the tab is shown. */
export async function deferViewState(
  leaf: WorkspaceLeaf,
  viewState: ViewState,
  { title = viewState.type, icon = 'file' }: { title?: string; icon?: string },
): Promise<void> {
  const view = new DeferredView(leaf, viewState, title);
  view.icon = icon;
  await leaf.open(view);
  if (viewState.pinned) leaf.setPinned(true);
}

/** Replaces the view by a new one of the same type and state. */
export async function rebuildView(leaf: WorkspaceLeaf): Promise<void> {
  const { type, state } = leaf.getViewState();
  const view = await leaf.open(createView(leaf, type));
  await view.setState(state ?? {}, { history: false });
  leaf.updateHeader();
  leaf.workspace.onViewStateChanged(leaf);
}

function needsNewView(leaf: WorkspaceLeaf, type: string): boolean {
  const { view } = leaf;
  return view.getViewType() !== type || leaf.isDeferred || view instanceof UnknownView;
}

function createView(leaf: WorkspaceLeaf, type: string): View {
  const create = leaf.workspace.app.viewRegistry.getViewCreatorByType(type);
  return create ? create(leaf) : new UnknownView(leaf, type);
}
