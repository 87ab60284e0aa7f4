import { useEffect } from 'preact/hooks';

import type { ReviewPartProps } from '../part';
import { lastRename } from './renameEverywhere';

/** When the theme that the review is narrowed to gets another word, the review goes along with it. */
export function useFollowedTheme({ context, filter: { theme }, setFilter }: ReviewPartProps): void {
  const last = lastRename(context).value;
  useEffect(() => {
    if (!last || last.takenBack || theme === null || theme === last.plan.to) return;
    if (last.plan.from.includes(theme)) setFilter({ theme: last.plan.to });
  }, [last]);
}
