import type { Context } from '@/context';
import { PanelView, panelViewType } from './PanelView';

/** Shows the panel, ready to write in. */
export async function revealPanel({ app }: Context): Promise<void> {
  const leaf = await app.workspace.ensureSideLeaf(panelViewType, 'right', { active: true });
  await app.workspace.revealLeaf(leaf);
  if (leaf.view instanceof PanelView) leaf.view.focus();
}
