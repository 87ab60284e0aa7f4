/** Sizes of the heat map in pixels. */
export const rowHeight = 28;
export const headHeight = 38;

const narrowestCell = 20;
const widestCell = 56;

/** The room for the names of the themes. */
export const labelWidth = (width: number): number => Math.round(Math.min(190, Math.max(90, width * 0.32)));

/** How many columns there is room for. */
export const columnsIn = (width: number): number => Math.floor((width - labelWidth(width)) / narrowestCell);

/** How wide a cell becomes with so many columns. */
export const cellWidth = (width: number, columns: number): number =>
  Math.min(widestCell, (width - labelWidth(width)) / Math.max(1, columns));

const letterWidth = 7.4;

/** A name as far as it fits before the cells. */
export function fitting(name: string, width: number): string {
  const most = Math.floor((labelWidth(width) - 8) / letterWidth);
  return name.length <= most ? name : `${name.slice(0, Math.max(1, most - 1)).trimEnd()}…`;
}
