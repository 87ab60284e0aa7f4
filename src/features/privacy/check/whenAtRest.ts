import { effect, type ReadonlySignal } from '@preact/signals';

/** Runs something once a signal has not changed for so many milliseconds. Gives the way to stop. */
export function whenAtRest(changing: ReadonlySignal<unknown>, run: () => void, rest: number): () => void {
  let timer = 0;
  const stop = effect(() => {
    window.clearTimeout(timer);
    if (changing.value !== null) timer = window.setTimeout(run, rest);
  });
  return () => {
    window.clearTimeout(timer);
    stop();
  };
}
