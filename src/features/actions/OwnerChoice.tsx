import type { JSX } from 'preact';

import type { ListedAction } from '@/domain/actions/listActions';
import { SelectField } from '@/ui/SelectField';
import type { ActionsProps } from './Actions';
import { ownersOf } from './owners';

interface OwnerChoiceProps extends ActionsProps {
  readonly actions: readonly ListedAction[];
}

/** Whose actions are shown. Nothing to choose where nobody is named. */
export function OwnerChoice({ context, list, actions }: OwnerChoiceProps): JSX.Element | null {
  const words = context.texts().actions;
  const me = context.store.settings.value.initials;
  const others = ownersOf(actions).filter((owner) => owner !== me);
  if (others.length === 0 && list.owner.value === '') return null;
  const mine = me === '' ? [] : [{ value: me, label: words.mine(me) }];
  return (
    <SelectField
      label={words.whose}
      value={list.owner.value}
      options={[
        { value: '', label: words.everyone },
        ...mine,
        ...others.map((owner) => ({ value: owner, label: owner })),
      ]}
      onChange={(owner) => {
        list.owner.value = owner;
      }}
    />
  );
}
