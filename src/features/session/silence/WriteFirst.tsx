import type { JSX } from 'preact';

import type { LiveProps } from '../writing';

/** The silence in which everyone writes before anyone speaks. */
export function WriteFirst(_props: LiveProps): JSX.Element | null {
  return null;
}
