import { shown, shownSummary, summary } from './figures.mjs';

/**
 * A row of the table: `values` are runs in `unit`; `times` says how many times another thing that is, run by run;
 * `goal` is the most that the median may be.
 * @typedef {{ what: string, values: number[], unit: string, times?: { of: string, values: number[] }, goal?: number }} Row
 */

const verdict = ({ values, goal }) => (summary(values).median <= goal ? 'met' : 'missed');

const cells = (row) => [
  row.what,
  `${shownSummary(row.values)} ${row.unit}`,
  row.times ? `${shown(summary(row.times.values).median)} × ${row.times.of}` : '',
  row.goal === undefined ? '' : `≤ ${row.goal} ${row.unit}: ${verdict(row)}`,
];

/** Prints rows under a title, in columns. */
export function printTable(title, rows) {
  const lines = [['', 'median (min–max)', 'beside', 'goal'], ...rows.map(cells)];
  const widths = lines[0].map((_, column) => Math.max(...lines.map((line) => line[column].length)));
  console.log(`\n${title}\n`);
  for (const line of lines)
    console.log(`  ${line.map((cell, column) => cell.padEnd(widths[column])).join('  ')}`.trimEnd());
}
