/** The panel that something stands in, or null. */
export const panelOf = (within: EventTarget | null): HTMLElement | null =>
  isElement(within) ? within.closest<HTMLElement>('.iv-panel') : null;

/** The rows of lines that can be walked, in the order in which they stand; what is folded away does not count. */
export const rowsIn = (panel: Element): HTMLElement[] =>
  [...panel.querySelectorAll<HTMLElement>('.iv-line-row[data-line]')].filter(
    (row) => row.closest('details:not([open])') === null,
  );

/** The row that has the focus itself, not something in it. */
export const rowOf = (target: EventTarget | null): HTMLElement | null =>
  isElement(target) && target.matches('.iv-line-row[data-line]') ? target : null;

/** Goes to the newest line. Gives whether there was one. */
export function focusLastLine(within: EventTarget | null): boolean {
  const panel = panelOf(within);
  const row = panel && rowsIn(panel).at(-1);
  row?.focus();
  return row instanceof Element;
}

/** Goes to where one writes along; where nothing is written, to the way on. */
export function focusField(panel: Element): void {
  const find = (selector: string): HTMLElement | null => panel.querySelector(selector);
  (find('.iv-capture-text') ?? find('.iv-forward') ?? find('button'))?.focus();
}

const steps: Readonly<Partial<Record<string, (at: number, count: number) => number>>> = {
  ArrowUp: (at) => Math.max(0, at - 1),
  ArrowDown: (at) => at + 1,
  Home: () => 0,
  End: (_at, count) => count - 1,
};

/** Walks from a row with an arrow, Home or End; down from the last one leads to the field. Gives whether the key walks. */
export function walk(row: HTMLElement, key: string): boolean {
  const panel = panelOf(row);
  const next = steps[key];
  if (!panel || !next) return false;
  const rows = rowsIn(panel);
  const to = rows[next(rows.indexOf(row), rows.length)];
  if (to) to.focus();
  else focusField(panel);
  return true;
}

/** An element of this window or of one that popped out, where it is of another class. */
const isElement = (target: EventTarget | null): target is HTMLElement =>
  target !== null && 'closest' in target && 'matches' in target;
