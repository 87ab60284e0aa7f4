import type { JSX } from 'preact';

import type { LiveProps } from '../writing';

/** A minute to write down what came up in a phase in which nothing was written. */
export function HarvestMinute(_props: LiveProps): JSX.Element | null {
  return null;
}
