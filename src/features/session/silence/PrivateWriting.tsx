import type { JSX } from 'preact';

import type { PanelDoors } from '../panel/Panel';
import type { LiveProps } from '../writing';

/** Where the presenter writes what goes to their own reflection. */
export function PrivateWriting(_props: LiveProps & { doors: PanelDoors }): JSX.Element | null {
  return null;
}
