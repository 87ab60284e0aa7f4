import type { JSX } from 'preact';

import type { LiveProps } from '../writing';

/** The versions of the question, where it is put into new words. */
export function Rewording(_props: LiveProps): JSX.Element | null {
  return null;
}
