import { signal, type ReadonlySignal } from '@preact/signals';
import type { App } from 'obsidian';

import type { Undo } from '@/domain/session/undo';
import { fileOnceAt } from '@/obsidian/renamedNotes';

/** What was done to one session while it was shown, and how that can be taken back. */
export interface DoneHere {
  /** Where the note of the session is, also when it was renamed since. */
  readonly path: () => string;
  readonly steps: ReadonlySignal<readonly Undo[]>;
  readonly add: (steps: readonly Undo[]) => void;
  readonly takeLast: () => Undo | undefined;
}

export function newDoneHere(app: App, path: string): DoneHere {
  const file = fileOnceAt(app, path);
  const steps = signal<readonly Undo[]>([]);
  return {
    path: () => file?.path ?? path,
    steps,
    add: (added) => (steps.value = [...steps.peek(), ...added]),
    takeLast: () => {
      const last = steps.peek().at(-1);
      steps.value = steps.peek().slice(0, -1);
      return last;
    },
  };
}
