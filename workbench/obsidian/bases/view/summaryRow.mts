import type { BasesPropertyId } from 'obsidian';
import type { BasesEntry } from '../query/basesEntry.mts';
import { summaryName } from '../query/summaries.mts';
import type { TableView } from './tableView.mts';

/** Under a table: what the base adds up of its columns, when it does. */
export function summaryRow(
  table: HTMLElement,
  view: TableView,
  entries: BasesEntry[],
  columns: readonly BasesPropertyId[],
): void {
  const summaries = view.config.getSummaries();
  if (!columns.some((id) => summaries.has(id))) return;
  const foot = table.createDiv({ cls: 'bases-table-footer', attr: { role: 'rowgroup' } });
  const row = foot.createDiv({ cls: 'bases-tr', attr: { role: 'row' } });
  for (const id of columns) {
    const cell = row.createDiv({
      cls: 'bases-td bases-table-summary-cell',
      attr: { role: 'gridcell', 'data-property': id },
    });
    const key = summaries.get(id);
    if (key === undefined) continue;
    cell.createSpan({ cls: 'bases-table-summary-name', text: summaryName(key) });
    view.data
      .getSummaryValue(view.controller, entries, id, key)
      .renderTo(cell.createSpan(), view.app.renderContext);
  }
}
