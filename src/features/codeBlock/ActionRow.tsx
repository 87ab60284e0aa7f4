import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';

import type { Context } from '@/context';
import { isOpen } from '@/domain/actions/actionLine';
import { shownText } from '@/domain/actions/shownText';
import { setActionState } from '@/domain/actions/tickAction';
import { titleOf } from '@/domain/index/noteChoices';
import { formatDay } from '@/domain/notes/moments';
import type { ActionRecord } from '@/domain/records/records';
import { NoteLink } from './NoteLink';
import type { RowProps } from './rowProps';

/** An action with a box to tick it where it stands. */
export function ActionRow({
  context,
  words,
  today,
  action,
}: RowProps & { action: ActionRecord }): JSX.Element {
  const casus = action.casus === null ? '' : titleOf(action.casus);
  const text = shownText(action.text, { globalFilter: useGlobalFilter(context), casus });
  const isDone = !isOpen(action);
  const onChange = (event: Event & { readonly currentTarget: HTMLInputElement }): void => {
    // The box says what the note says: the tick may be refused, or taken back by another program at once.
    event.currentTarget.checked = isDone;
    void tick(context, action, isDone);
  };
  return (
    <li class="iv-query-row">
      <label class="iv-query-tick">
        <input type="checkbox" aria-label={words.tick(text)} checked={isDone} onChange={onChange} />
      </label>
      <span class={isDone ? 'iv-query-what iv-is-done' : 'iv-query-what'}>
        <NoteLink context={context} path={action.path} line={action.id}>
          {text}
        </NoteLink>
      </span>
      <span class="iv-query-about">
        {action.owner !== null && <span>{action.owner}</span>}
        {action.due !== null && <time dateTime={action.due}>{words.day(action.due, today)}</time>}
      </span>
    </li>
  );
}

function useGlobalFilter(context: Context): string {
  const [filter, setFilter] = useState('');
  useEffect(() => {
    void context.taskStyle().then(({ globalFilter }) => setFilter(globalFilter));
  }, [context]);
  return filter;
}

async function tick(context: Context, action: ActionRecord, isDone: boolean): Promise<void> {
  const { format } = await context.taskStyle();
  const state = isDone ? { status: ' ', done: null } : { status: 'x', done: formatDay(context.clock.now()) };
  context.tell(
    await context.notes.change(action.path, (text) => setActionState(text, action, state, format)),
  );
}
