import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';

import type { Context } from '@/context';
import { formatDay } from '@/domain/notes/moments';
import { parseQuery } from '@/domain/query/parseQuery';
import { runQuery, type Found } from '@/domain/query/runQuery';
import { ActionRow } from './ActionRow';
import { LookBackRow } from './LookBackRow';
import { NoteRow } from './NoteRow';
import { Problems } from './Problems';
import type { RowProps } from './rowProps';
import { ThemeRow } from './ThemeRow';

interface AnswerProps {
  readonly context: Context;
  readonly source: string;
}

/** What a code block shows: the rows it asks for, or what is wrong with it. */
export function Answer({ context, source }: AnswerProps): JSX.Element {
  const words = context.texts().codeBlock;
  const today = formatDay(context.clock.now());
  const read = useMemo(() => parseQuery(source, today), [source, today]);
  const records = context.records.value;
  if (!read.ok) return <Problems words={words} problems={read.problems} />;
  if (!records) return <p class="iv-query-note">{words.notReady}</p>;
  const found = runQuery(read.query, records);
  if (found.rows.length === 0) return <p class="iv-query-note">{words.none[found.show]}</p>;
  return (
    <>
      <ul class="iv-query-rows">{rowsOf(found, { context, words, today })}</ul>
      {found.more > 0 && <p class="iv-query-note">{words.more(found.more)}</p>}
    </>
  );
}

function rowsOf(found: Found, props: RowProps): JSX.Element[] {
  if (found.show === 'actions')
    return found.rows.map((action) => <ActionRow key={action.id} {...props} action={action} />);
  if (found.show === 'themes')
    return found.rows.map((row) => <ThemeRow key={row.theme} {...props} row={row} />);
  if (found.show === 'lookBacks')
    return found.rows.map((row) => <LookBackRow key={row.path + row.id} {...props} row={row} />);
  return found.rows.map((note) => <NoteRow key={note.path} {...props} note={note} />);
}
