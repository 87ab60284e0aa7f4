import type { JSX } from 'preact';

interface QuietSelectProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly onChange: (value: T) => void;
}

/** A choice whose label is only read aloud: what is chosen says enough to the eye. */
export function QuietSelect<T extends string>(props: QuietSelectProps<T>): JSX.Element {
  const { label, value, options, onChange } = props;
  return (
    <label class="iv-review-choice">
      <span class="iv-only-read">{label}</span>
      <select
        class="dropdown"
        value={value}
        onChange={({ currentTarget }) => {
          const chosen = options.find((option) => option.value === currentTarget.value);
          if (chosen) onChange(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}

interface QuietDayProps {
  readonly label: string;
  readonly value: string | null;
  readonly onChange: (day: string | null) => void;
}

/** A day from the calendar, or none. */
export function QuietDay({ label, value, onChange }: QuietDayProps): JSX.Element {
  return (
    <label class="iv-review-day">
      <span>{label}</span>
      <input
        type="date"
        value={value ?? ''}
        onChange={({ currentTarget }) => onChange(currentTarget.value || null)}
      />
    </label>
  );
}
