import type { JSX } from 'preact';

import type { LiveProps } from '../writing';

/** What can be done when a phase is over its time. */
export function Overtime(_props: LiveProps): JSX.Element | null {
  return null;
}
