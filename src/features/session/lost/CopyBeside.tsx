import type { JSX } from 'preact';

import type { PanelDoors } from '../panel/Panel';
import type { LiveProps } from '../writing';

/** Says that a copy which sync made lies beside the note. */
export function CopyBeside(_props: LiveProps & { doors: PanelDoors }): JSX.Element | null {
  return null;
}
