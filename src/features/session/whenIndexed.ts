import { effect, untracked } from '@preact/signals';

import type { Context } from '@/context';

/** Right after start-up the notes are still being read: the form opens as soon as it has something to show. */
export function whenIndexed(context: Context, run: () => void): void {
  if (context.index.peek()) return run();
  context.say(context.texts().opening.notReady);
  const waiting = { isOver: false };
  const stop = effect(() => {
    if (waiting.isOver || !context.index.value) return;
    waiting.isOver = true;
    untracked(run);
    queueMicrotask(() => stop());
  });
}
