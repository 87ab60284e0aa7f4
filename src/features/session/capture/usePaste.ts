import { useEffect, useMemo, useState } from 'preact/hooks';

import { pastedLines, type PastedLine } from '@/domain/session/pastedLines';
import { noteKey } from '@/obsidian/renamedNotes';
import type { LiveProps } from '../writing';

/** What was pasted into the field, as the lines that it can become; empty while nothing of the kind is offered. */
export interface Pasting {
  readonly lines: readonly PastedLine[];
  readonly onPaste: (event: ClipboardEvent) => void;
  /** Leaves the text in the field as it is. */
  readonly leave: () => void;
  /** For lines that could not be written, which stand in the field again. */
  readonly offerAgain: () => void;
}

/** Offers the lines of a text as soon as several of them are pasted. The text itself stands in the field meanwhile. */
export function usePaste({ store, session }: LiveProps, text: string): Pasting {
  const people = session.note.properties.participants;
  const [isOffered, offer] = useState(false);
  useEffect(() => offer(false), [noteKey(store.context.app, session.path)]);
  const lines = useMemo(() => (isOffered ? pastedLines(text, people) : []), [isOffered, text, people]);
  return {
    lines: lines.length > 1 ? lines : [],
    onPaste: (event) => {
      const pasted = event.clipboardData?.getData('text/plain') ?? '';
      if (pastedLines(pasted, people).length > 1) offer(true);
    },
    leave: () => offer(false),
    offerAgain: () => offer(true),
  };
}
