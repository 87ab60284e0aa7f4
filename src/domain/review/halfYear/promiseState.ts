import { isOpen, type Action } from '../../actions/actionLine';
import { shownText } from '../../actions/shownText';
import { titleOf } from '../../index/noteChoices';
import type { ActionRecord } from '../../records/records';

/** How it stands with what somebody said they would do. */
export const promiseStates = ['done', 'partly', 'dropped', 'open'] as const;

export type PromiseState = (typeof promiseStates)[number];

/** By the sign between the brackets; one that is not known counts as done, as the Tasks plugin has it. */
export function promiseState(action: Pick<Action, 'status'>): PromiseState {
  if (action.status === '/') return 'partly';
  if (isOpen(action)) return 'open';
  return action.status === '-' ? 'dropped' : 'done';
}

/** What was promised as one reads it, without the link to its casus at the end. */
export const promiseInWords = ({ text, casus }: ActionRecord, globalFilter: string): string =>
  shownText(text, { globalFilter, casus: casus === null ? '' : titleOf(casus) });
