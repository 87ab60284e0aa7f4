import type { JSX } from 'preact';

import { Field } from './Field';

/** One choice. Neighbours with the same `group` stand together under that word. */
export interface SelectOption {
  readonly value: string;
  readonly label: string;
  readonly group?: string;
}

interface SelectFieldProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly SelectOption[];
  readonly onChange: (value: string) => void;
  readonly hint?: string | undefined;
}

/** A labelled choice of one from a list. */
export function SelectField({ label, value, options, onChange, hint }: SelectFieldProps): JSX.Element {
  return (
    <Field label={label} hint={hint}>
      {(control) => (
        <select
          {...control}
          class="dropdown"
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
        >
          {grouped(options).map(([group, members]) =>
            group === undefined ? (
              members.map(optionOf)
            ) : (
              <optgroup key={group} label={group}>
                {members.map(optionOf)}
              </optgroup>
            ),
          )}
        </select>
      )}
    </Field>
  );
}

const optionOf = ({ value, label }: SelectOption): JSX.Element => (
  <option key={value} value={value}>
    {label}
  </option>
);

function grouped(options: readonly SelectOption[]): [string | undefined, SelectOption[]][] {
  const groups: [string | undefined, SelectOption[]][] = [];
  for (const option of options) {
    const last = groups.at(-1);
    if (last && last[0] === option.group) last[1].push(option);
    else groups.push([option.group, [option]]);
  }
  return groups;
}
