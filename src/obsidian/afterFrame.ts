/** How long to wait for a frame, in milliseconds: a window that can't be seen draws none. */
const longest = 100;

/** Resolves once what is on its way to the screen has been drawn, so that work which keeps the window can begin. */
export function afterFrame(): Promise<void> {
  return new Promise((resolve) => {
    const isLate = window.setTimeout(resolve, longest);
    window.requestAnimationFrame(() => {
      window.clearTimeout(isLate);
      window.setTimeout(resolve);
    });
  });
}
