export interface Ripening {
  add: (item: string) => void;
  stop: () => void;
}

/** Collects items and hands them on once each has rested for at least so many milliseconds, and at most twice that. */
export function ripening(restMs: number, handle: (items: string[]) => Promise<void>): Ripening {
  let fresh = new Set<string>();
  let resting = new Set<string>();
  let timer: NodeJS.Timeout | null = null;
  const tick = (): void => {
    const ripe = [...resting];
    resting = fresh;
    fresh = new Set();
    timer = resting.size > 0 ? setTimeout(tick, restMs) : null;
    if (ripe.length > 0) handle(ripe).catch((error: unknown) => console.error(error));
  };
  return {
    add: (item) => {
      fresh.add(item);
      timer ??= setTimeout(tick, restMs);
    },
    stop: () => {
      if (timer) clearTimeout(timer);
    },
  };
}
