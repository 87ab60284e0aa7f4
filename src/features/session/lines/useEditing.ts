import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Whether the words of a row are being edited. */
export interface Editing {
  readonly row: RefObject<HTMLDivElement | null>;
  readonly isEditing: boolean;
  readonly setEditing: (isEditing: boolean) => void;
}

/** Editing a row in place. Afterwards the row has the focus again, unless that went elsewhere meanwhile. */
export function useEditing(): Editing {
  const row = useRef<HTMLDivElement>(null);
  const [isEditing, setEditing] = useState(false);
  const wasEditing = useRef(false);
  useLayoutEffect(() => {
    const hasEnded = wasEditing.current && !isEditing;
    wasEditing.current = isEditing;
    const document = row.current?.ownerDocument;
    if (hasEnded && document?.activeElement === document?.body) row.current?.focus();
  }, [isEditing]);
  return { row, isEditing, setEditing };
}
