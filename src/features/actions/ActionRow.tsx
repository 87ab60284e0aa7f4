import { Keymap } from 'obsidian';
import type { JSX } from 'preact';

import type { Context } from '@/context';
import type { ListedAction } from '@/domain/actions/listActions';
import { shownText } from '@/domain/actions/shownText';
import { offsetOfAction } from '@/domain/actions/tickAction';
import { titleOf } from '@/domain/index/noteChoices';
import { openNote } from '@/obsidian/openNote';
import type { ActionsProps } from './Actions';

interface ActionRowProps extends ActionsProps {
  readonly action: ListedAction;
}

/** One action: a box to tick, what, who, when, and the ways to its casus and its note. */
export function ActionRow({ action, context, list }: ActionRowProps): JSX.Element {
  const words = context.texts().actions;
  const isTicked = list.isTicked(action);
  const casus = action.casus === null ? '' : titleOf(action.casus);
  const open = (event: MouseEvent | KeyboardEvent): void => openAction(context, action, event);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') open(event);
  };
  return (
    <li class={isTicked ? 'iv-action iv-is-done' : 'iv-action'}>
      <label class="iv-action-what">
        <input
          type="checkbox"
          class="iv-action-tick"
          checked={isTicked}
          onChange={() => void list.toggle(action)}
          onKeyDown={onKeyDown}
        />
        <span>{shownText(action.text, { globalFilter: list.globalFilter.value, casus })}</span>
      </label>
      <div class="iv-action-about">
        {action.owner !== null && <span class="iv-action-owner">{action.owner}</span>}
        {action.due !== null && (
          <time class="iv-action-due" dateTime={action.due}>
            {words.shortDay(action.due, list.today.value)}
          </time>
        )}
        {action.casus !== null && action.casus !== action.path && (
          <NoteLink context={context} path={action.casus} />
        )}
        <button type="button" class="iv-link-button" onClick={open}>
          {titleOf(action.path)}
        </button>
        {isTicked && (
          <span class="iv-action-undo" role="status">
            {words.done}{' '}
            <button type="button" class="iv-link-button" onClick={() => void list.toggle(action)}>
              {words.putBack}
            </button>
          </span>
        )}
      </div>
    </li>
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

function openAction({ app }: Context, { path, id }: ListedAction, event: MouseEvent | KeyboardEvent): void {
  event.preventDefault();
  const pane = Keymap.isModEvent(event);
  void openNote(app, path, { cursorAt: (text) => offsetOfAction(text, id), pane });
}
