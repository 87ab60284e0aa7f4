import type { JSX } from 'preact';

import type { LookBackRow as Row } from '@/domain/query/lookBackRows';
import { NoteLink } from './NoteLink';
import type { RowProps } from './rowProps';

/** What was found on looking back, and on what. */
export function LookBackRow({ context, words, today, row }: RowProps & { row: Row }): JSX.Element {
  const { path, id, day, about, answer, text } = row;
  return (
    <li class="iv-query-row">
      <span class="iv-query-day">
        <time dateTime={day}>{words.day(day, today)}</time>
      </span>
      <span class="iv-query-what">
        {words.answers[answer]}
        {text !== '' && `: ${text}`}
      </span>
      <span class="iv-query-about">
        {about === null ? (
          <NoteLink context={context} path={path} />
        ) : (
          <NoteLink context={context} path={path} line={id}>
            {about}
          </NoteLink>
        )}
      </span>
    </li>
  );
}
