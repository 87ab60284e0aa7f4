import { Keymap } from 'obsidian';
import type { JSX } from 'preact';

import type { Context } from '@/context';
import { titleOf } from '@/domain/index/noteChoices';
import { openNote } from '@/obsidian/openNote';
import type { ActionRowProps } from './ActionRow';
import type { ActionsProps } from './Actions';

interface ActionAboutProps extends ActionRowProps {
  readonly open: (event: MouseEvent) => void;
}

/** Who, when, in which casus and note; and what was just done to it, with the way back. */
export function ActionAbout(props: ActionAboutProps): JSX.Element {
  const { action, context, list, details, open } = props;
  const words = context.texts().actions;
  const by = list.onlyToday.value ? 'due' : list.by.value;
  return (
    <div class="iv-action-about">
      {action.owner !== null && <span class="iv-action-owner">{action.owner}</span>}
      {action.due !== null && <DueDay {...props} due={action.due} isByDay={by === 'due'} />}
      {details !== undefined && details.buddy !== '' && <span>{words.buddyIs(details.buddy)}</span>}
      {action.casus !== null && action.casus !== action.path && by !== 'casus' && (
        <NoteLink context={context} path={action.casus} />
      )}
      <button type="button" class="iv-link-button" onClick={open}>
        {titleOf(action.path)}
      </button>
      <JustDone {...props} />
    </div>
  );
}

interface DueDayProps extends ActionsProps {
  readonly due: string;
  /** The list says itself what is late. */
  readonly isByDay: boolean;
}

function DueDay({ context, list, due, isByDay }: DueDayProps): JSX.Element {
  const { actions, opening } = context.texts();
  const today = list.today.value;
  const isLate = due < today;
  return (
    <time class={isLate ? 'iv-action-due is-late' : 'iv-action-due'} dateTime={due}>
      {isLate && !isByDay ? opening.promises.overdue(due, today) : actions.shortDay(due, today)}
    </time>
  );
}

function JustDone({ action, context, list }: ActionAboutProps): JSX.Element | null {
  const words = context.texts().actions;
  const act = list.actOn(action);
  if (!act && !list.isTicked(action)) return null;
  const isAnswer = act !== null && act.is !== 'tick';
  return (
    <span class="iv-action-undo" role="status">
      {isAnswer ? words.answered[act.is] : words.done}{' '}
      <button type="button" class="iv-link-button" onClick={() => void list.takeBack(action)}>
        {isAnswer ? words.takeBack : words.putBack}
      </button>
      {act?.lacksNext && <span class="iv-action-next"> {words.noNext}</span>}
    </span>
  );
}

function NoteLink({ context, path }: { context: Context; path: string }): JSX.Element {
  const open = (event: MouseEvent): void =>
    void openNote(context.app, path, { pane: Keymap.isModEvent(event) });
  return (
    <button type="button" class="iv-link-button" onClick={open}>
      {titleOf(path)}
    </button>
  );
}
