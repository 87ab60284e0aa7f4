const rowsIn = (host: HTMLElement): HTMLElement[] => [
  ...host.querySelectorAll<HTMLElement>('.iv-advised-main'),
];

const steps: Record<string, (at: number, last: number) => number> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => at - 1,
  Home: () => 0,
  End: (_, last) => last,
};

/**
 * Walks from the search field into the rows with the arrow keys and back; typing in a row goes on in the search field.
 */
export function walkList(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
  const host = event.currentTarget;
  const target = event.target as HTMLElement;
  const search = host.querySelector<HTMLInputElement>('.iv-choose-search input');
  const rows = rowsIn(host);
  const at = rows.findIndex((row) => row.parentElement?.contains(target));
  if (at < 0 && target !== search) return;
  if (at >= 0 && isTyping(event)) return search?.focus();
  const step = at < 0 && event.key !== 'ArrowDown' ? undefined : steps[event.key];
  if (!step || rows.length === 0) return;
  event.preventDefault();
  const to = step(at, rows.length - 1);
  (to < 0 ? search : rows[to])?.focus();
}

const isTyping = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  (key.length === 1 && key !== ' ' && !ctrlKey && !metaKey && !altKey) || key === 'Backspace';
