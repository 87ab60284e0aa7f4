import type { BasesPropertyId } from 'obsidian';
import type { BasesEntry } from '../query/basesEntry.mts';
import type { BasesEntryGroup } from '../query/basesEntryGroup.mts';
import type { QueryController } from '../query/queryController.mts';
import { words } from '../words.mts';
import { BasesView } from './basesView.mts';
import { setColumnWidths } from './columnWidths.mts';
import { fileNameCell } from './fileNameCell.mts';
import { gridKeys } from './gridKeys.mts';
import { rowsToDraw } from './rowsToDraw.mts';
import { summaryRow } from './summaryRow.mts';

/** As many rows as are drawn: a base without filters holds the whole vault. */
const most = 1000;

/** The rows of a base under each other, a column for each property that it shows. */
export class TableView extends BasesView {
  type = 'table';
  readonly controller: QueryController;
  readonly #el: HTMLElement;

  constructor(controller: QueryController, parent: HTMLElement) {
    super(controller);
    this.controller = controller;
    this.#el = parent.createDiv('bases-table-container');
    gridKeys(this.#el);
  }

  override onunload(): void {
    this.#el.remove();
  }

  onDataUpdated(): void {
    const columns = this.#columns();
    const hadFocus = focusedCell(this.#el);
    this.#el.empty();
    const { drawn, rest } = rowsToDraw<BasesEntry, BasesEntryGroup>(this.data.groupedData, most);
    for (const [group, rows] of drawn) this.#drawGroup(group, rows, columns);
    if (this.data.data.length === 0) this.#el.createDiv({ cls: 'bases-empty', text: words().noResults });
    if (rest > 0) this.#el.createDiv({ cls: 'bases-empty', text: words().more(rest) });
    this.#makeReachable(hadFocus);
  }

  #columns(): BasesPropertyId[] {
    const order = this.data.properties;
    return order.length > 0 ? order : ['file.name'];
  }

  #drawGroup(group: BasesEntryGroup, rows: readonly BasesEntry[], columns: readonly BasesPropertyId[]): void {
    const groupBy = this.config.getGroupBy();
    const el = this.#el.createDiv('bases-table-group');
    const heading = groupBy ? this.#heading(el, group, groupBy.property) : this.config.name;
    const table = el.createDiv({ cls: 'bases-table', attr: { role: 'grid', 'aria-label': heading } });
    this.#drawHead(table, columns);
    const body = table.createDiv({ cls: 'bases-tbody', attr: { role: 'rowgroup' } });
    for (const entry of rows) this.#drawRow(body, entry, columns);
    summaryRow(table, this, group.entries, columns);
    setColumnWidths(table, this.config.get('columnSize'));
  }

  #heading(parent: HTMLElement, group: BasesEntryGroup, property: BasesPropertyId): string {
    const name = this.config.getDisplayName(property);
    const heading = parent.createDiv({
      cls: 'bases-group-heading',
      attr: { role: 'heading', 'aria-level': 2 },
    });
    heading.createSpan({ cls: 'bases-group-property', text: name });
    const value = heading.createSpan('bases-group-value');
    if (group.hasKey()) group.key?.renderTo(value, this.app.renderContext);
    else value.setText(words().empty);
    return `${name}: ${value.textContent}`;
  }

  #drawHead(table: HTMLElement, columns: readonly BasesPropertyId[]): void {
    const head = table.createDiv({ cls: 'bases-thead', attr: { role: 'rowgroup' } });
    const row = head.createDiv({ cls: 'bases-tr', attr: { role: 'row' } });
    for (const id of columns) {
      const cell = row.createDiv({
        cls: 'bases-td bases-table-header',
        attr: { role: 'columnheader', 'data-property': id },
      });
      cell.createSpan({ cls: 'bases-table-header-name', text: this.config.getDisplayName(id) });
    }
  }

  #drawRow(body: HTMLElement, entry: BasesEntry, columns: readonly BasesPropertyId[]): void {
    const row = body.createDiv({ cls: 'bases-tr', attr: { role: 'row', 'data-path': entry.file.path } });
    for (const id of columns) {
      const cell = row.createDiv({
        cls: 'bases-td bases-table-cell',
        attr: { role: 'gridcell', tabindex: -1, 'data-property': id },
      });
      if (id === 'file.name') fileNameCell(cell, entry, this.app);
      else entry.getValue(id)?.renderTo(cell, this.app.renderContext);
    }
    for (const link of row.findAll('a')) link.tabIndex = -1;
  }

  /** One cell can be reached with Tab; the arrow keys go on from there. */
  #makeReachable({ path, property }: FocusedCell): void {
    const cells = this.#el.findAll('.bases-table-cell');
    const same = cells.find(
      (cell) => cell.dataset['property'] === property && cell.parentElement?.dataset['path'] === path,
    );
    const cell = same ?? cells[0];
    if (cell) cell.tabIndex = 0;
    if (path !== undefined) cell?.focus();
  }
}

interface FocusedCell {
  readonly path?: string | undefined;
  readonly property?: string | undefined;
}

/** The cell that has the keyboard, so that it can have it again. */
function focusedCell(el: HTMLElement): FocusedCell {
  const cell = el.doc.activeElement?.closest<HTMLElement>('.bases-table-cell');
  if (!cell || !el.contains(cell)) return {};
  return { path: cell.parentElement?.dataset['path'], property: cell.dataset['property'] };
}
