import type { ComponentChildren, JSX } from 'preact';
import { useUniqueId } from './useUniqueId';

interface FieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  /** Renders the control with the ids that tie it to its label and hint. */
  readonly children: (control: FieldControl) => ComponentChildren;
}

interface FieldControl {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': boolean | undefined;
}

/** A labelled control of a form, with a hint and, when something is wrong, what to do. */
export function Field({ label, hint, error, children }: FieldProps): JSX.Element {
  const id = useUniqueId();
  const note = error ?? hint;
  const noteId = `${id}-note`;
  return (
    <div class="iv-field">
      <label class="iv-field-label" for={id}>
        {label}
      </label>
      {children({
        id,
        'aria-describedby': note === undefined ? undefined : noteId,
        'aria-invalid': error === undefined ? undefined : true,
      })}
      {note !== undefined && (
        <p class={error === undefined ? 'iv-field-hint' : 'iv-field-error'} id={noteId}>
          {note}
        </p>
      )}
    </div>
  );
}
