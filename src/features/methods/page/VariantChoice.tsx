import type { JSX } from 'preact';

import type { MethodChoice } from '@/domain/methods/method';
import { ChoiceField } from '@/ui/ChoiceField';

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
        <ChoiceField
          key={choice.question}
          choice={choice}
          chosen={chosen.find((option) => choice.options.includes(option)) ?? null}
          choose={(option) => onChange([...chosen.filter((one) => !choice.options.includes(one)), option])}
        />
      ))}
    </>
  );
}
