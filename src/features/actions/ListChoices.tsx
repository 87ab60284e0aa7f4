import type { JSX } from 'preact';

import { listings, type GroupedAction, type Listing } from '@/domain/actions/groupActions';
import { SelectField } from '@/ui/SelectField';
import type { ActionsProps } from './Actions';
import { OwnerChoice } from './OwnerChoice';

interface ListChoicesProps extends ActionsProps {
  readonly actions: readonly GroupedAction[];
}

/** By what the actions stand together, and whose are shown. */
export function ListChoices(props: ListChoicesProps): JSX.Element {
  const { context, list } = props;
  const words = context.texts().actions;
  return (
    <div class="iv-actions-choices">
      {!list.onlyToday.value && (
        <SelectField
          label={words.by}
          value={list.by.value}
          options={listings.map((value) => ({ value, label: words.listings[value] }))}
          onChange={(by) => {
            list.by.value = by as Listing;
          }}
        />
      )}
      <OwnerChoice {...props} />
    </div>
  );
}
