import type { Action } from '../../actions/actionLine';
import { standingOf } from '../../actions/chain';
import { shownText } from '../../actions/shownText';
import { titleOf } from '../../index/noteChoices';
import type { ActionRecord } from '../../records/records';

/** How it stands with what somebody said they would do. */
export const promiseStates = ['done', 'partly', 'dropped', 'open'] as const;

export type PromiseState = (typeof promiseStates)[number];

/** By the sign between the brackets; one that is not known is open, as for the Tasks plugin. */
export function promiseState(action: Pick<Action, 'status'>): PromiseState {
  const standing = standingOf(action, []);
  return standing === 'not' ? 'open' : standing;
}

/** What was promised as one reads it, without the link to its casus at the end. */
export const promiseInWords = ({ text, casus }: ActionRecord, globalFilter: string): string =>
  shownText(text, { globalFilter, casus: casus === null ? '' : titleOf(casus) });
