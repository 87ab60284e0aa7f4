const doorOf = '[data-iv-mend-door]';

const pageOf = (element: HTMLElement): HTMLElement | null => element.closest('.iv-mend');

/** Puts the focus on the sentence at the top. The button that was pressed may be gone by then, its page is not. */
export function focusSummary(from: HTMLElement): void {
  summaryOf(pageOf(from) ?? activeDocument.body)?.focus();
}

const summaryOf = (page: HTMLElement): HTMLElement | null =>
  page.querySelector<HTMLElement>('[data-iv-mend-summary]');

/**
 * Where to go on once a problem is mended: the next one, or the one before the last, else the sentence at the top. Asked
 * for while the problem is still there.
 */
export function nextAfter(from: HTMLElement): () => void {
  const page = pageOf(from);
  const own = from.closest('.iv-mend-problem')?.querySelector<HTMLElement>(doorOf);
  const doors = [...(page?.querySelectorAll<HTMLElement>(doorOf) ?? [])];
  const at = own ? doors.indexOf(own) : -1;
  const next = doors[at + 1] ?? doors[at - 1];
  return () => (next?.isConnected ? next : page && summaryOf(page))?.focus();
}
