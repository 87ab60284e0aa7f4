import type { JSX } from 'preact';

import type { ThemeRow as Row } from '@/domain/query/themeRows';
import type { RowProps } from './rowProps';

/** A theme, how often it stands, and when it did last. */
export function ThemeRow({ words, today, row }: RowProps & { row: Row }): JSX.Element {
  return (
    <li class="iv-query-row">
      <span class="iv-query-day">{words.times(row.count)}</span>
      <span class="iv-query-what">{row.theme}</span>
      <span class="iv-query-about">
        {row.last !== null && <time dateTime={row.last}>{words.day(row.last, today)}</time>}
      </span>
    </li>
  );
}
