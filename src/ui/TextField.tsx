import type { JSX } from 'preact';

import { Field } from './Field';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly onBlur?: (() => void) | undefined;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly placeholder?: string;
  /** More than one makes a text area of that many lines. */
  readonly lines?: number;
  /** A text area that begins with one line and grows with what is typed. */
  readonly grows?: boolean;
  /** Values offered while typing. */
  readonly offers?: readonly string[];
  readonly autofocus?: boolean;
}

/** A labelled text input or text area. */
export function TextField(props: TextFieldProps): JSX.Element {
  const { label, value, onInput, onBlur, hint, error, placeholder, lines = 1, grows, autofocus } = props;
  return (
    <Field label={label} hint={hint} error={error}>
      {(control) => {
        const shared = { ...control, value, onBlur, placeholder, 'data-autofocus': autofocus };
        if (lines === 1) return <OneLine {...shared} offers={props.offers} onInput={onInput} />;
        return (
          <textarea
            {...shared}
            class={grows ? 'iv-grows' : undefined}
            rows={lines}
            onInput={(event) => onInput(event.currentTarget.value)}
          />
        );
      }}
    </Field>
  );
}

interface OneLineProps {
  readonly id: string;
  readonly value: string;
  readonly offers: readonly string[] | undefined;
  readonly placeholder: string | undefined;
  readonly onInput: (value: string) => void;
  readonly onBlur: (() => void) | undefined;
}

function OneLine({ offers, onInput, ...shared }: OneLineProps): JSX.Element {
  const listId = offers && `${shared.id}-offers`;
  return (
    <>
      <input {...shared} type="text" list={listId} onInput={(event) => onInput(event.currentTarget.value)} />
      {listId && (
        <datalist id={listId}>
          {offers.map((offer) => (
            <option key={offer} value={offer} />
          ))}
        </datalist>
      )}
    </>
  );
}
