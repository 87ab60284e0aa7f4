/** Arrow keys, Home and End move the focus along the items of a bar, as screen readers expect of a tab list. */
export function moveFocus(event: KeyboardEvent, bar: HTMLElement, itemSelector: string): void {
  const items = Array.from(bar.querySelectorAll<HTMLElement>(itemSelector));
  const now = items.findIndex((item) => item === event.target);
  const next = target(event.key, now, items.length);
  if (next === null || now < 0) return;
  event.preventDefault();
  items[next]?.focus();
}

function target(key: string, now: number, count: number): number | null {
  if (key === 'ArrowRight' || key === 'ArrowDown') return (now + 1) % count;
  if (key === 'ArrowLeft' || key === 'ArrowUp') return (now + count - 1) % count;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}
