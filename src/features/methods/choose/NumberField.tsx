import type { JSX } from 'preact';

import { Field } from '@/ui/Field';

interface NumberFieldProps {
  readonly label: string;
  readonly value: string;
  readonly placeholder: string;
  readonly error: string | undefined;
  readonly onInput: (value: string) => void;
}

/** A labelled field for a whole number; what is typed stays as it is, right or wrong. */
export function NumberField({ label, value, placeholder, error, onInput }: NumberFieldProps): JSX.Element {
  return (
    <Field label={label} error={error}>
      {(control) => (
        <input
          {...control}
          type="text"
          inputMode="numeric"
          value={value}
          placeholder={placeholder}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
