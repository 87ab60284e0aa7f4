import { casusStatuses } from '@/domain/casus/stock';
import type { CasusStatus } from '@/domain/notes/noteWords';

const steps: Record<string, (at: number, last: number) => number> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
};

/** What keys do with the casus that has the focus, found by its place in `paths`, and with the stock itself. */
export interface StockKeys {
  readonly setStatus: (path: string, to: CasusStatus) => void;
  readonly start: (path: string) => void;
  readonly make: () => void;
}

type Pressed = KeyboardEvent & { readonly currentTarget: HTMLElement };

/** Walks the list with the arrow keys, and takes a digit or a letter for the row that has the focus. */
export function onStockKey(event: Pressed, keys: StockKeys): void {
  const target = event.target as HTMLElement | null;
  const row = target?.closest<HTMLElement>('.iv-stock-row');
  if (!row || event.ctrlKey || event.metaKey || event.altKey) return;
  const isHandled = walk(event, row) || act(event.key.toLowerCase(), row.dataset.path ?? '', keys);
  if (isHandled) event.preventDefault();
}

function walk({ key, currentTarget }: Pressed, row: HTMLElement): boolean {
  const step = steps[key];
  if (!step) return false;
  const rows = [...currentTarget.querySelectorAll<HTMLElement>('.iv-stock-row')];
  rows[step(rows.indexOf(row), rows.length - 1)]?.querySelector<HTMLElement>('.iv-title-button')?.focus();
  return true;
}

function act(key: string, path: string, { setStatus, start, make }: StockKeys): boolean {
  const status = casusStatuses[Number(key) - 1];
  if (status) setStatus(path, status);
  else if (key === 's') start(path);
  else if (key === 'n') make();
  else return false;
  return true;
}
