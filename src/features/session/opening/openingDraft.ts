import type { Context } from '@/context';

/** Where the opening of a group's meeting is kept while it is typed, and until its session has started. */
export const openingDraftKey = (group: string): string => `opening:${group}`;

/** Lets go of what was typed for an opening, once its session has started. */
export function forgetOpening({ drafts }: Context, group: string): void {
  drafts.save(openingDraftKey(group), null);
  drafts.save(openingDraftKey(''), null);
}
