import type { JSX } from 'preact';

import type { LiveProps } from '../writing';

/** How long each person has talked. */
export function TalkTime(_props: LiveProps): JSX.Element | null {
  return null;
}
