import type { JSX } from 'preact';

import type { LiveProps } from '../writing';

/** Advice that came too early, where advice may be given. */
export function ParkedAdvice(_props: LiveProps): JSX.Element | null {
  return null;
}
