import type { JSX } from 'preact';

import type { LiveProps } from '../writing';

/** The questions that each person may ask, as places to fill. */
export function QuestionPlaces(_props: LiveProps): JSX.Element | null {
  return null;
}
