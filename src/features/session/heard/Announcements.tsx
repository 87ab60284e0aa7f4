import type { JSX } from 'preact';

import type { LiveProps } from '../writing';

/** What a screen reader hears: another phase, a sign of the time, what was added. */
export function Announcements(_props: LiveProps): JSX.Element | null {
  return null;
}
