import { isOpen, type Action } from '../../actions/actionLine';

/** How it stands with what somebody said they would do. */
export const promiseStates = ['done', 'partly', 'dropped', 'open'] as const;

export type PromiseState = (typeof promiseStates)[number];

/** By the sign between the brackets; one that is not known counts as done, as the Tasks plugin has it. */
export function promiseState(action: Pick<Action, 'status'>): PromiseState {
  if (action.status === '/') return 'partly';
  if (isOpen(action)) return 'open';
  return action.status === '-' ? 'dropped' : 'done';
}
