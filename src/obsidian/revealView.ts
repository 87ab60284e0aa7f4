import { type App, ItemView, type WorkspaceLeaf } from 'obsidian';

/**
 * Shows a kind of view where it is open already, else in a new tab, and gives it the keyboard, so that arrows scroll it
 * and Tab goes to its first control. A given state is set in a view that was open as well.
 */
export async function revealView(
  { workspace }: App,
  type: string,
  state?: Record<string, unknown>,
): Promise<WorkspaceLeaf> {
  const [open] = workspace.getLeavesOfType(type);
  const leaf = open ?? workspace.getLeaf('tab');
  if (!open || state) await leaf.setViewState({ type, active: true, ...(state && { state }) });
  await workspace.revealLeaf(leaf);
  workspace.setActiveLeaf(leaf, { focus: true });
  if (leaf.view instanceof ItemView) focusContent(leaf.view);
  return leaf;
}

function focusContent({ contentEl }: ItemView): void {
  if (contentEl.contains(contentEl.ownerDocument.activeElement)) return;
  contentEl.tabIndex = -1;
  contentEl.focus({ preventScroll: true });
}
