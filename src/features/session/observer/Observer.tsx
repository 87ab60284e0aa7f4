import type { JSX } from 'preact';

import type { LiveProps } from '../writing';

/** What an observer counts while the others talk. */
export function Observer(_props: LiveProps): JSX.Element | null {
  return null;
}
