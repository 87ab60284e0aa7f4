import type { JSX } from 'preact';

import type { Texts } from '@/i18n/texts';
import { useUniqueId } from '@/ui/useUniqueId';
import type { ReflectionValues } from './reflectionValues';

type Feeling = ReflectionValues['feeling'];

const feelings: readonly Feeling[] = ['1', '2', '3', '4', '5'];

interface FeelingFieldProps {
  readonly words: Texts['reflection'];
  readonly value: Feeling;
  readonly onChange: (value: Feeling) => void;
}

/** A feeling from 1 to 5, or none. Each number says what it stands for. */
export function FeelingField({ words, value, onChange }: FeelingFieldProps): JSX.Element {
  const name = useUniqueId();
  const choices = [
    { feeling: '' as const, label: words.feelingNone },
    ...feelings.map((feeling, place) => ({ feeling, label: words.feelings[place] ?? feeling })),
  ];
  return (
    <fieldset class="iv-fieldset iv-feeling">
      <legend>{words.feeling}</legend>
      {choices.map(({ feeling, label }) => (
        <label key={feeling} class="iv-feeling-choice">
          <input
            type="radio"
            name={name}
            value={feeling}
            checked={value === feeling}
            onChange={() => onChange(feeling)}
          />
          <span>{feeling === '' ? label : `${feeling} ${label}`}</span>
        </label>
      ))}
    </fieldset>
  );
}
