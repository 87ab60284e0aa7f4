import type { Plugin } from 'obsidian';

import type { Context } from '@/context';
import type { ReviewDoors } from './part';
import { reviewIcon, ReviewView, reviewViewType } from './shell/ReviewView';
import { registerThemes } from './themes/registerThemes';

/** Registers the review: a view in the main area of what was learned over time, its command and its ribbon icon. */
export function registerReview(plugin: Plugin, context: Context, doors: ReviewDoors): void {
  const name = context.texts().review.title;
  const show = (): void => void revealReview(context);
  plugin.registerView(reviewViewType, (leaf) => new ReviewView(leaf, context, doors));
  plugin.addCommand({ id: 'review', name, icon: reviewIcon, callback: show });
  plugin.addRibbonIcon(reviewIcon, name, show);
  registerThemes(plugin, context);
}

/** Shows the review where it is open already, else in a new tab. */
async function revealReview({ app: { workspace } }: Context): Promise<void> {
  const [open] = workspace.getLeavesOfType(reviewViewType);
  const leaf = open ?? workspace.getLeaf('tab');
  if (!open) await leaf.setViewState({ type: reviewViewType, active: true });
  await workspace.revealLeaf(leaf);
}
