import { effect, signal, type ReadonlySignal } from '@preact/signals';

/** A value that follows another once that has been quiet for a while, and at once where `isOther` says so. */
export function settled<T>(
  source: ReadonlySignal<T>,
  { wait, isOther }: { readonly wait: number; readonly isOther: (now: T, before: T) => boolean },
): { readonly value: ReadonlySignal<T>; readonly stop: () => void } {
  const value = signal(source.peek());
  let timer = 0;
  const stop = effect(() => {
    const now = source.value;
    window.clearTimeout(timer);
    if (isOther(now, value.peek())) value.value = now;
    else timer = window.setTimeout(() => (value.value = now), wait);
  });
  return {
    value,
    stop: () => {
      window.clearTimeout(timer);
      stop();
    },
  };
}
