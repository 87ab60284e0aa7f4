import type { JSX } from 'preact';

import type { Texts } from '@/i18n/texts';
import { useUniqueId } from '@/ui/useUniqueId';

interface PrivateFieldProps {
  readonly words: Texts['reflection'];
  readonly value: boolean;
  readonly onChange: (value: boolean) => void;
}

/** Whether the reflection stays out of everything that is shared. */
export function PrivateField({ words, value, onChange }: PrivateFieldProps): JSX.Element {
  const hintId = useUniqueId();
  return (
    <div class="iv-field">
      <label class="iv-private">
        <input
          type="checkbox"
          checked={value}
          aria-describedby={hintId}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        <span>{words.private}</span>
      </label>
      <p class="iv-field-hint" id={hintId}>
        {words.privateHint}
      </p>
    </div>
  );
}
