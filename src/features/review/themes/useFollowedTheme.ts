import { useEffect } from 'preact/hooks';

import type { ReviewPartProps } from '../part';
import { lastRename, type LastRename } from './renameEverywhere';

/** When the theme that the review is narrowed to gets another word, or its own again, the review goes along with it. */
export function useFollowedTheme({ context, filter: { theme }, setFilter }: ReviewPartProps): void {
  const last = lastRename(context).value;
  useEffect(() => {
    const next = last && theme !== null ? wordFor(theme, last) : theme;
    if (next !== theme) setFilter({ theme: next });
  }, [last]);
}

function wordFor(theme: string, { plan: { from, to }, takenBack }: LastRename): string {
  if (takenBack === null) return from.includes(theme) ? to : theme;
  return theme === to && !from.includes(to) ? (from[0] ?? theme) : theme;
}
