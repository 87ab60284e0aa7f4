import type { JSX } from 'preact';

import type { MethodChoice } from '@/domain/methods/method';
import { Group } from '@/ui/Group';
import { useUniqueId } from '@/ui/useUniqueId';

interface VariantChoiceProps {
  readonly choices: readonly MethodChoice[];
  /** One option of each choice. */
  readonly chosen: readonly string[];
  readonly onChange: (options: readonly string[]) => void;
}

/** The choices between the variants of a method, with what each is about. */
export function VariantChoice({ choices, chosen, onChange }: VariantChoiceProps): JSX.Element {
  return (
    <>
      {choices.map((choice) => (
        <OneChoice key={choice.question} choice={choice} chosen={chosen} onChange={onChange} />
      ))}
    </>
  );
}

interface OneChoiceProps extends Omit<VariantChoiceProps, 'choices'> {
  readonly choice: MethodChoice;
}

function OneChoice({ choice, chosen, onChange }: OneChoiceProps): JSX.Element {
  const name = useUniqueId();
  const take = (option: string): void =>
    onChange([...chosen.filter((one) => !choice.options.includes(one)), option]);
  return (
    <Group role="radiogroup" class="iv-variant" label={choice.question} labelClass="iv-field-label">
      <div class="iv-variant-options">
        {choice.options.map((option) => (
          <label key={option}>
            <input type="radio" name={name} checked={chosen.includes(option)} onChange={() => take(option)} />
            {option}
          </label>
        ))}
      </div>
      {choice.about !== '' && <p class="iv-field-hint">{choice.about}</p>}
    </Group>
  );
}
