import type { JSX } from 'preact';

/** The numbers of a picture: the first cell of each row names it. */
export interface ChartRows {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** The numbers of a picture as a table. */
export function ChartTable({ title, columns, rows }: ChartRows & { readonly title: string }): JSX.Element {
  return (
    <div class="iv-chart-table">
      <table>
        <caption class="iv-only-read">{title}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>{row.map(cellOf)}</tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function cellOf(value: string | number, index: number): JSX.Element {
  if (index === 0)
    return (
      <th key={index} scope="row">
        {value}
      </th>
    );
  return (
    <td key={index} class={typeof value === 'number' ? 'iv-chart-number' : undefined}>
      {value}
    </td>
  );
}
