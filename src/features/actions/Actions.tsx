import type { ReadonlySignal } from '@preact/signals';
import type { JSX } from 'preact';

import type { Context } from '@/context';
import { dueToday, type GroupedAction } from '@/domain/actions/groupActions';
import { openActionForm } from './actionForm';
import type { ActionList } from './actionList';
import { ActionSections } from './ActionSections';
import { DueToday } from './DueToday';
import { ListChoices } from './ListChoices';
import { ownedBy } from './owners';
import { canSaveReminders, openReminders } from './reminders/reminderForm';

/** The look-backs on one's own sentences that are due: how many, and the way to them. */
export interface LookBacksDue {
  readonly count: ReadonlySignal<number>;
  readonly open: () => void;
}

export interface ActionsProps {
  readonly context: Context;
  readonly list: ActionList;
  readonly lookBacks?: LookBacksDue | undefined;
}

/** The open actions of the vault, all of them or what is due today. */
export function Actions(props: ActionsProps): JSX.Element {
  const { context, list } = props;
  const words = context.texts().actions;
  const all = list.actions.value;
  if (all === null) return <p class="iv-actions-empty">{words.notReady}</p>;
  const mine = all.filter(ownedBy(list.owner.value, context.store.settings.value.initials));
  const shown = list.onlyToday.value ? dueToday(mine, list.today.value) : mine;
  return (
    <div class="iv-actions">
      {(all.length > 0 || props.lookBacks) && <DueToday {...props} shown={mine} />}
      {all.length === 0 ? <NoActions context={context} /> : <ListChoices {...props} actions={all} />}
      {all.length > 0 && mine.length === 0 && <p class="iv-actions-empty">{words.noneOfOwner}</p>}
      <ActionSections {...props} actions={shown} />
      {list.onlyToday.value && mine.length > shown.length && (
        <AllActions list={list} context={context} mine={mine} />
      )}
      {all.length > 0 && <Foot context={context} list={list} hasKeys={shown.length > 0} />}
    </div>
  );
}

function NoActions({ context }: Pick<ActionsProps, 'context'>): JSX.Element {
  const words = context.texts().actions;
  return (
    <div class="iv-actions-empty">
      <p>{words.none}</p>
      <p class="iv-actions-empty-hint">{words.noneHint}</p>
      <button type="button" onClick={() => openActionForm(context)}>
        {words.addAction}
      </button>
    </div>
  );
}

function AllActions({ context, list, mine }: ActionsProps & { mine: readonly GroupedAction[] }): JSX.Element {
  return (
    <p class="iv-actions-all">
      <button type="button" class="iv-link-button" onClick={() => (list.onlyToday.value = false)}>
        {context.texts().actions.today.all(mine.length)}
      </button>
    </p>
  );
}

function Foot({ context, list, hasKeys }: ActionsProps & { hasKeys: boolean }): JSX.Element {
  const words = context.texts().actions;
  return (
    <div class="iv-actions-foot">
      {hasKeys && <p class="iv-actions-keys">{words.keys}</p>}
      {canSaveReminders() && (
        <button type="button" class="iv-link-button" onClick={() => openReminders(context, list)}>
          {words.reminders.command}
        </button>
      )}
    </div>
  );
}
