import type { ComponentChildren, JSX } from 'preact';

import { Icon } from '@/ui/Icon';
import { useUniqueId } from '@/ui/useUniqueId';

interface WritingFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly text: string;
  readonly setText: (text: string) => void;
  readonly addLabel: string;
  readonly add: () => void;
  readonly leave?: ((event: KeyboardEvent) => void) | undefined;
  readonly placeholder?: string | undefined;
  /** What stands before the field, such as who speaks. */
  readonly children?: ComponentChildren;
}

/** A field of a few lines under its question: Enter adds, Shift and Enter breaks the line, Escape leaves. */
export function WritingField(props: WritingFieldProps): JSX.Element {
  const { label, hint, text, setText, addLabel, add, leave, placeholder, children } = props;
  const id = useUniqueId();
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    if (event.key === 'Escape') leave?.(event);
    if (event.key !== 'Enter' || event.shiftKey) return;
    event.preventDefault();
    add();
  };
  return (
    <>
      <label class="iv-writing-label" for={id}>
        {label}
      </label>
      <div class="iv-capture-row">
        {children}
        <textarea
          id={id}
          class="iv-writing-text"
          rows={2}
          value={text}
          placeholder={placeholder}
          aria-describedby={`${id}-hint`}
          onInput={(event) => setText(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
        <button type="button" class="iv-add" aria-label={addLabel} onClick={add}>
          <Icon name="corner-down-left" />
        </button>
      </div>
      <p class="iv-writing-hint" id={`${id}-hint`}>
        {hint}
      </p>
    </>
  );
}
