import { computed, signal, type ReadonlySignal } from '@preact/signals';
import type { App } from 'obsidian';

import type { Undo } from '@/domain/session/undo';
import { fileOnceAt } from '@/obsidian/renamedNotes';

/** What was done to one session while it was shown, and how that can be taken back. */
export interface DoneHere {
  /** Where the note of the session is, also when it was renamed since. */
  readonly path: () => string;
  readonly canUndo: ReadonlySignal<boolean>;
  readonly add: (steps: readonly Undo[]) => void;
  /** Says that an act was refused: an undo that was asked for already, and belongs to it, has nothing to take back. */
  readonly refuse: () => void;
  /** Undo is asked for; gives how to take the last step, once its turn has come, if there is one. */
  readonly ask: () => () => Undo | null;
}

/** What was refused is null, for as long as an undo waits that can belong to it. */
type Step = Undo | null;

export function newDoneHere(app: App, path: string): DoneHere {
  const file = fileOnceAt(app, path);
  const steps = signal<readonly Step[]>([]);
  let asked = 0;
  return {
    path: () => file?.path ?? path,
    canUndo: computed(() => steps.value.some((step) => step !== null)),
    add: (added) => (steps.value = [...steps.peek(), ...added]),
    refuse: () => {
      if (asked > 0) steps.value = [...steps.peek(), null];
    },
    ask: () => {
      asked += 1;
      return () => {
        asked -= 1;
        const last = steps.peek().at(-1) ?? null;
        const left = steps.peek().slice(0, -1);
        steps.value = asked > 0 ? left : left.filter((step) => step !== null);
        return last;
      };
    },
  };
}
