import type { JSX } from 'preact';

import type { Context } from '@/context';
import { groupByDue, type DueGroup, type ListedAction } from '@/domain/actions/listActions';
import { useUniqueId } from '@/ui/useUniqueId';
import { openActionForm } from './actionForm';
import type { ActionList } from './actionList';
import { ActionRow } from './ActionRow';
import { moveFocus } from './moveFocus';
import { OwnerChoice } from './OwnerChoice';
import { ownedBy } from './owners';

export interface ActionsProps {
  readonly context: Context;
  readonly list: ActionList;
}

/** All open actions of the vault, soonest due first. */
export function Actions({ context, list }: ActionsProps): JSX.Element {
  const words = context.texts().actions;
  const all = list.actions.value;
  if (all === null) return <p class="iv-actions-empty">{words.notReady}</p>;
  if (all.length === 0) return <NoActions context={context} />;
  const shown = all.filter(ownedBy(list.owner.value, context.store.settings.value.initials));
  return (
    <div class="iv-actions">
      <OwnerChoice context={context} list={list} actions={all} />
      {shown.length === 0 && <p class="iv-actions-empty">{words.noneOfOwner}</p>}
      <div onKeyDown={moveFocus}>
        {groupByDue(shown, list.today.value).map(({ group, actions }) => (
          <ActionGroup key={group} group={group} actions={actions} context={context} list={list} />
        ))}
      </div>
      {shown.length > 0 && <p class="iv-actions-keys">{words.keys}</p>}
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

interface ActionGroupProps extends ActionsProps {
  readonly group: DueGroup;
  readonly actions: readonly ListedAction[];
}

function ActionGroup({ group, actions, context, list }: ActionGroupProps): JSX.Element {
  const titleId = useUniqueId();
  return (
    <section class={`iv-actions-group iv-due-${group}`}>
      <h2 class="iv-actions-title" id={titleId}>
        {context.texts().actions.groups[group]}
      </h2>
      <ul class="iv-actions-list" aria-labelledby={titleId}>
        {actions.map((action) => (
          <ActionRow key={`${action.path}#${action.id}`} action={action} context={context} list={list} />
        ))}
      </ul>
    </section>
  );
}
