import type { Plugin } from 'obsidian';

import type { Context } from '@/context';
import { revealView } from '@/obsidian/revealView';
import type { ReviewDoors } from './part';
import { reviewIcon, ReviewView, reviewViewType } from './shell/ReviewView';
import { registerThemes } from './themes/registerThemes';

/** Registers the review: a view in the main area of what was learned over time, its command and its ribbon icon. */
export function registerReview(plugin: Plugin, context: Context, doors: ReviewDoors): void {
  const name = context.texts().review.title;
  const show = (): void => void revealView(context.app, reviewViewType);
  plugin.registerView(reviewViewType, (leaf) => new ReviewView(leaf, context, doors));
  plugin.addCommand({ id: 'review', name, icon: reviewIcon, callback: show });
  plugin.addRibbonIcon(reviewIcon, name, show);
  registerThemes(plugin, context);
}
