import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

import { useSaving, type EndOfEditing } from './useSaving';

interface EditLineProps extends EndOfEditing {
  readonly text: string;
  readonly label: string;
}

/** A line being edited: Enter saves, Shift and Enter breaks the line, Escape leaves it as it was. */
export function EditLine({ text, label, ...end }: EditLineProps): JSX.Element {
  const [value, setValue] = useState(text);
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  const { isBusy, finish, leave } = useSaving(end);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    if (event.key === 'Escape') {
      event.stopPropagation();
      leave();
    }
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      finish(value);
    }
  };
  return (
    <textarea
      class="iv-line-edit"
      aria-label={label}
      ref={field}
      rows={Math.max(1, value.split('\n').length)}
      value={value}
      readOnly={isBusy}
      onInput={(event) => setValue(event.currentTarget.value)}
      onKeyDown={onKeyDown}
      onBlur={() => finish(value)}
    />
  );
}
