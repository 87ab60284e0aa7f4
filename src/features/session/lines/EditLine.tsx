import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

import { oneParagraph } from '@/domain/contributions/plainText';

interface EditLineProps {
  readonly text: string;
  readonly label: string;
  readonly save: (text: string) => Promise<void>;
  readonly cancel: () => void;
}

/** A line being edited: Enter saves, Shift and Enter breaks the line, Escape leaves it as it was. */
export function EditLine({ text, label, save, cancel }: EditLineProps): JSX.Element {
  const [value, setValue] = useState(text);
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  // Taken away, a field that has the focus is left once more: then it is done already.
  const isDone = useRef(false);
  const finish = (): void => {
    if (isDone.current) return;
    const words = oneParagraph(value);
    if (words === '') cancel();
    else void save(words);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    if (event.key === 'Escape') {
      event.stopPropagation();
      isDone.current = true;
      cancel();
    }
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      finish();
    }
  };
  return (
    <textarea
      class="iv-line-edit"
      aria-label={label}
      ref={field}
      rows={Math.max(1, value.split('\n').length)}
      value={value}
      onInput={(event) => setValue(event.currentTarget.value)}
      onKeyDown={onKeyDown}
      onBlur={finish}
    />
  );
}
