/** Reads what the first question needs, in pieces, until that is of no use; null when there is nothing to read. */
export type GetReady = (isOver: () => boolean) => Promise<boolean> | null;

/** Whether the coach is ready for an editor. */
export interface Readiness {
  readonly isReady: () => boolean;
  /** Begins to get ready, if that was not done yet. */
  readonly begin: () => void;
}

/** Gets the coach ready for one editor, as long as that wants it; `then` runs when it has become so. */
export function readiness(getReady: GetReady, isWanted: () => boolean, then: () => void): Readiness {
  let [isReady, isReading] = [false, false];
  const begin = (): void => {
    if (isReady || isReading) return;
    const reading = getReady(() => !isWanted());
    isReady = reading === null;
    isReading = reading !== null;
    void reading?.then((isRead) => {
      isReading = false;
      isReady = isRead;
      if (isRead) then();
      else if (isWanted()) begin();
    });
  };
  return { isReady: () => isReady, begin };
}
