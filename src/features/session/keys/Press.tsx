import type { JSX } from 'preact';

import type { Texts } from '@/i18n/texts';
import { keyName } from './keyNames';

interface PressProps {
  readonly keys: readonly string[];
  readonly names: Texts['keys']['names'];
}

/** Keys that are pressed together, as they stand on this machine's keyboard. */
export function Press({ keys, names }: PressProps): JSX.Element {
  return (
    <span class="iv-key-press">
      {keys.map((key) => (
        <kbd key={key}>{keyName(key, names)}</kbd>
      ))}
    </span>
  );
}
