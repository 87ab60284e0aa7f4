import type { JSX } from 'preact';

import { dueToday, type GroupedAction } from '@/domain/actions/groupActions';
import { isOpen } from '@/domain/actions/actionLine';
import type { ActionsProps } from './Actions';

interface DueTodayProps extends ActionsProps {
  readonly shown: readonly GroupedAction[];
}

/** What asks for something today in a line at the top: actions, where the list below does not say it, and look-backs. */
export function DueToday(props: DueTodayProps): JSX.Element {
  const { context, list, shown, lookBacks } = props;
  const words = context.texts().actions.today;
  const count = dueToday(shown.filter(isOpen), list.today.value).length;
  const isBelow = list.onlyToday.value || list.by.value === 'due';
  const sentences = lookBacks?.count.value ?? 0;
  return (
    <div class="iv-today">
      {count === 0 && <p>{words.nothing}</p>}
      {count > 0 && !isBelow && (
        <button type="button" class="iv-link-button" onClick={() => (list.onlyToday.value = true)}>
          {words.count(count)}
        </button>
      )}
      {lookBacks && sentences > 0 && (
        <button type="button" class="iv-link-button" onClick={() => lookBacks.open()}>
          {words.lookBacks(sentences)}
        </button>
      )}
    </div>
  );
}
