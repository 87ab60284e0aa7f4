import type { JSX } from 'preact';

import type { CasusRecord, ReflectionRecord, SessionRecord } from '@/domain/records/records';
import { NoteLink } from './NoteLink';
import type { RowProps } from './rowProps';

interface NoteRowProps extends RowProps {
  readonly note: CasusRecord | SessionRecord | ReflectionRecord;
}

/** A note with its day and one thing more: the question of a casus, the method of a session, the themes of a reflection. */
export function NoteRow({ context, words, today, note }: NoteRowProps): JSX.Element {
  return (
    <li class="iv-query-row">
      <span class="iv-query-day">
        {note.day !== null && <time dateTime={note.day}>{words.day(note.day, today)}</time>}
      </span>
      <span class="iv-query-what">
        <NoteLink context={context} path={note.path} />
      </span>
      <span class="iv-query-about">{aboutOf({ context, note })}</span>
    </li>
  );
}

function aboutOf({ context, note }: Pick<NoteRowProps, 'context' | 'note'>): string {
  if ('question' in note) return note.question;
  if ('method' in note) return context.findMethod(note.method)?.title ?? note.method;
  return note.themes.join(', ');
}
