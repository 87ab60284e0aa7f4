import type { Debouncer } from 'obsidian';

/**
 * A function that runs `cb` once, `timeout` ms after the first of a burst of calls, with the arguments of the last;
 * with `resetTimer`, `timeout` ms after the last call.
 */
export function debounce<T extends unknown[], V>(
  cb: (...args: [...T]) => V,
  timeout = 0,
  resetTimer = false,
): Debouncer<T, V> {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let pending: [...T] | null = null;

  const clear = (): void => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
  };
  const run = (): V | void => {
    clear();
    if (!pending) return;
    const args = pending;
    pending = null;
    return cb(...args);
  };
  const debounced = (...args: [...T]): unknown => {
    pending = args;
    if (resetTimer) clear();
    timer ??= setTimeout(run, timeout);
    return debounced;
  };
  const cancel = (): unknown => {
    clear();
    pending = null;
    return debounced;
  };
  return Object.assign(debounced, { cancel, run }) as Debouncer<T, V>;
}
