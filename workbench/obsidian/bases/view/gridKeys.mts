type Move = (cells: readonly HTMLElement[], from: Place) => HTMLElement | undefined;

interface Place {
  readonly rows: readonly HTMLElement[];
  readonly row: number;
  readonly column: number;
}

const cellOf = (row: HTMLElement | undefined, column: number): HTMLElement | undefined =>
  row?.findAll('.bases-table-cell').at(column);

const moves: Record<string, Move> = {
  ArrowRight: (_, { rows, row, column }) => cellOf(rows[row], column + 1),
  ArrowLeft: (_, { rows, row, column }) => (column > 0 ? cellOf(rows[row], column - 1) : undefined),
  ArrowDown: (_, { rows, row, column }) => cellOf(rows[row + 1], column),
  ArrowUp: (_, { rows, row, column }) => (row > 0 ? cellOf(rows[row - 1], column) : undefined),
  Home: (_, { rows, row }) => cellOf(rows[row], 0),
  End: (_, { rows, row }) => cellOf(rows[row], -1),
};

/** The keyboard in a table: arrows, Home and End go from cell to cell, Enter follows the first link in one. */
export function gridKeys(el: HTMLElement): void {
  el.addEventListener('keydown', (event) => {
    const cell = (event.target as HTMLElement).closest<HTMLElement>('.bases-table-cell');
    if (!cell) return;
    if (event.key === 'Enter') follow(cell, event);
    else step(el, cell, event);
  });
  el.addEventListener('focusin', (event) => {
    const cell = (event.target as HTMLElement).closest<HTMLElement>('.bases-table-cell');
    if (cell) makeReachable(el, cell);
  });
}

function follow(cell: HTMLElement, event: KeyboardEvent): void {
  const link = cell.find('a');
  if (!link) return;
  event.preventDefault();
  const { ctrlKey, metaKey, shiftKey, altKey } = event;
  const held = { ctrlKey, metaKey, shiftKey, altKey };
  link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ...held }));
}

function step(el: HTMLElement, cell: HTMLElement, event: KeyboardEvent): void {
  const move = moves[event.key];
  if (!move || event.altKey) return;
  const rows = el.findAll('.bases-tbody .bases-tr');
  const row = rows.indexOf(cell.parentElement as HTMLElement);
  const column = cell.parentElement?.findAll('.bases-table-cell').indexOf(cell) ?? 0;
  const next = move(el.findAll('.bases-table-cell'), { rows, row, column });
  event.preventDefault();
  next?.focus();
}

function makeReachable(el: HTMLElement, cell: HTMLElement): void {
  for (const other of el.findAll('.bases-table-cell')) other.tabIndex = other === cell ? 0 : -1;
}
