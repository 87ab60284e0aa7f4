/** How long work may keep the window, in milliseconds: half of what a painted frame has. */
const longest = 8;

/**
 * For long work in small steps: gives something to wait for when the work has gone on for too long, so that typing and
 * painting come in between, and otherwise null.
 */
export function createPauses(): () => Promise<void> | null {
  let since = performance.now();
  const pause = async (): Promise<void> => {
    await nextTask();
    since = performance.now();
  };
  return () => (performance.now() - since < longest ? null : pause());
}

/** Resolves in a task of its own. A message comes sooner than a timer, which browsers hold back by 4 milliseconds. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
