import type { JSX } from 'preact';

import type { MethodChoice } from '@/domain/methods/method';
import { Group } from '@/ui/Group';
import { useUniqueId } from '@/ui/useUniqueId';

interface ChoiceFieldProps {
  readonly choice: MethodChoice;
  readonly chosen: string | null;
  readonly choose: (option: string) => void;
}

/** A choice that a method offers, with what it is about. */
export function ChoiceField({ choice, chosen, choose }: ChoiceFieldProps): JSX.Element {
  const name = useUniqueId();
  return (
    <Group class="iv-choice" role="radiogroup" label={choice.question} labelClass="iv-field-label">
      <div class="iv-choice-options">
        {choice.options.map((option) => (
          <label key={option} class="iv-choice-option">
            <input type="radio" name={name} checked={option === chosen} onChange={() => choose(option)} />
            {option}
          </label>
        ))}
      </div>
      {choice.about !== '' && <p class="iv-field-hint">{choice.about}</p>}
    </Group>
  );
}
