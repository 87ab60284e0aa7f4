/** What the page reports: errors, and API it was asked for and does not have. */
export interface Log {
  add: (entry: unknown) => void;
  entries: () => unknown[];
}

const mostEntries = 1000;

/** Kept in memory, the newest thousand. */
export function memoryLog(): Log {
  let kept: unknown[] = [];
  return {
    add: (entry) => {
      kept = [...kept, entry].slice(-mostEntries);
    },
    entries: () => kept,
  };
}
