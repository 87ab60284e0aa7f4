/** How long work may keep the window, in milliseconds: half of what a painted frame has. */
const longest = 8;

/**
 * For long work in small steps: gives something to wait for when the work has gone on for too long, so that typing and
 * painting come in between, and otherwise null.
 */
export function createPauses(): () => Promise<void> | null {
  let since = performance.now();
  const pause = (resolve: () => void): void => {
    window.setTimeout(() => {
      since = performance.now();
      resolve();
    });
  };
  return () => (performance.now() - since < longest ? null : new Promise(pause));
}
