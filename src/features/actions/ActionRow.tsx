import { Keymap } from 'obsidian';
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';

import type { Context } from '@/context';
import type { ActionDetails } from '@/domain/actions/details';
import type { GroupedAction } from '@/domain/actions/groupActions';
import { shownText } from '@/domain/actions/shownText';
import { offsetOfAction } from '@/domain/actions/tickAction';
import { titleOf } from '@/domain/index/noteChoices';
import { openNote } from '@/obsidian/openNote';
import { IconButton } from '@/ui/IconButton';
import { ActionAbout } from './ActionAbout';
import type { ActionsProps } from './Actions';
import { openAnswerForm } from './answerForm';

export interface ActionRowProps extends ActionsProps {
  readonly action: GroupedAction;
  readonly details: ActionDetails | undefined;
}

/** One action: a box to tick, what, who, when, and the ways to look back on it, to its casus and to its note. */
export function ActionRow(props: ActionRowProps): JSX.Element {
  const { action, context, list, details } = props;
  const words = context.texts().actions;
  const isTicked = list.isTicked(action);
  const casus = action.casus === null ? '' : titleOf(action.casus);
  const said = shownText(action.text, { globalFilter: list.globalFilter.value, casus });
  const open = (event: MouseEvent | KeyboardEvent): void => openAction(context, action, event);
  const row = useRef<HTMLLIElement>(null);
  const answer = (event: MouseEvent | KeyboardEvent): void => {
    event.preventDefault();
    openAnswerForm(context, list, { action, said }, row.current?.querySelector('input') ?? null);
  };
  const acts: Record<string, (event: KeyboardEvent) => void> = {
    Enter: open,
    a: answer,
    x: () => void list.toggle(action),
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
    if (event.key === 'Enter' || isPlain) acts[event.key]?.(event);
  };
  return (
    <li class={isTicked ? 'iv-action iv-is-done' : 'iv-action'} ref={row}>
      <div class="iv-action-line">
        <label class="iv-action-what">
          <input
            type="checkbox"
            class="iv-action-tick"
            checked={isTicked}
            onChange={() => void list.toggle(action)}
            onKeyDown={onKeyDown}
          />
          <span>{said}</span>
        </label>
        <IconButton icon="history" label={words.answer} onClick={answer} />
      </div>
      {details !== undefined && details.firstStep !== '' && (
        <p class="iv-action-first">{words.first(details.firstStep)}</p>
      )}
      <ActionAbout {...props} open={open} />
    </li>
  );
}

function openAction({ app }: Context, { path, id }: GroupedAction, event: MouseEvent | KeyboardEvent): void {
  event.preventDefault();
  const pane = Keymap.isModEvent(event);
  void openNote(app, path, { cursorAt: (text) => offsetOfAction(text, id), pane });
}
