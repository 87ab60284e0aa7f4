/** Waits for a pause in something that goes on, such as typing. */
export interface PauseTimer {
  /** It went on, at this moment in milliseconds since 1970. */
  readonly wentOn: (at: number) => void;
  readonly stop: () => void;
}

/**
 * Calls back once nothing has gone on for so many milliseconds. There is one timer for a stretch: setting it anew each time
 * would cost more than all else that is done for a key.
 */
export function pauseTimer(rest: number, onPause: () => void): PauseTimer {
  let lastAt = 0;
  let timer: number | null = null;
  const wait = (milliseconds: number): number => window.setTimeout(look, milliseconds);
  const look = (): void => {
    const left = lastAt + rest - Date.now();
    const wasSetBack = left > rest;
    timer = left > 0 && !wasSetBack ? wait(left) : null;
    if (timer === null) onPause();
  };
  return {
    wentOn: (at) => {
      lastAt = at;
      timer ??= wait(rest);
    },
    stop: () => {
      if (timer !== null) window.clearTimeout(timer);
      timer = null;
    },
  };
}
