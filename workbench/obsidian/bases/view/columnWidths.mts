import type { BasesPropertyId } from 'obsidian';
import { isRecord } from '../query/baseFile.mts';
import { propertyIdOf } from '../query/propertyId.mts';

/** The widths of columns that a view has, in pixels; `columnSize` holds them by property. */
export function columnWidths(columnSize: unknown): ReadonlyMap<BasesPropertyId, number> {
  const sizes = isRecord(columnSize) ? Object.entries(columnSize) : [];
  return new Map(
    sizes.flatMap(([name, width]) => {
      const id = propertyIdOf(name);
      return id && typeof width === 'number' && width > 0 ? [[id, width] as const] : [];
    }),
  );
}

/** Gives the cells of a table the widths that its view has. */
export function setColumnWidths(table: HTMLElement, columnSize: unknown): void {
  const widths = columnWidths(columnSize);
  for (const cell of table.findAll('.bases-td')) {
    const width = widths.get(cell.dataset['property'] as BasesPropertyId);
    if (width !== undefined) cell.setCssProps({ '--bases-column-width': `${String(width)}px` });
  }
}
