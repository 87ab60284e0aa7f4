import type { JSX } from 'preact';

import type { LiveProps } from '../writing';

/** Who is silent and how, in one line. */
export function SilenceLine(_props: LiveProps): JSX.Element | null {
  return null;
}
