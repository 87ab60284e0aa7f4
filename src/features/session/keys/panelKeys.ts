import type { PanelDoors } from '../panel/Panel';
import type { LiveProps } from '../writing';

/** The keys of the panel, outside the fields in which one types. */
export function panelKeys(_live: LiveProps, _doors: PanelDoors): (event: KeyboardEvent) => void {
  return () => undefined;
}
