import type { JSX } from 'preact';

import type { ReflectionLength } from '@/domain/reflection/reflectionHeadings';
import type { Texts } from '@/i18n/texts';
import { useUniqueId } from '@/ui/useUniqueId';

const lengths: readonly ReflectionLength[] = ['short', 'longer'];

interface LengthFieldProps {
  readonly words: Texts['reflection'];
  readonly value: ReflectionLength;
  readonly onChange: (value: ReflectionLength) => void;
}

/** Five minutes, or longer. What was typed for the one stays when the other is chosen. */
export function LengthField({ words, value, onChange }: LengthFieldProps): JSX.Element {
  const name = useUniqueId();
  return (
    <fieldset class="iv-fieldset iv-reflection-length">
      <legend class="iv-only-read">{words.length}</legend>
      {lengths.map((length) => (
        <label key={length} class="iv-feeling-choice">
          <input type="radio" name={name} checked={value === length} onChange={() => onChange(length)} />
          <span>{words.lengths[length]}</span>
        </label>
      ))}
      {value === 'longer' && <p class="iv-field-hint">{words.longerHint}</p>}
    </fieldset>
  );
}
