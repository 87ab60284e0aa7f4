import type { ActionRecord } from '../records/records';
import { isOpen, type Action } from './actionLine';
import type { LookBack, Outcome } from './lookBack';

/** Where an action stands. `not` is one that was answered with not, and is open still. */
export type ActionStanding = 'open' | Outcome;

/** One moment in the life of an action. `day` is an ISO day, or null when the note does not tell. */
export type ChainLink =
  | { readonly is: 'made'; readonly day: string | null }
  | { readonly is: 'done'; readonly day: string | null }
  | { readonly is: 'answered'; readonly day: string; readonly lookBack: LookBack };

/**
 * An action from its making to what it did. `links` are in the order of their days; what has no day stands where it must
 * have happened. `effect`, `learned` and `remains` are what was said of each last, or ''.
 */
export interface ActionChain {
  readonly action: ActionRecord;
  readonly standing: ActionStanding;
  readonly isOverdue: boolean;
  readonly links: readonly ChainLink[];
  readonly effect: string;
  readonly learned: string;
  readonly remains: string;
}

/** The chain of an action, seen from an ISO day. */
export function chainOf(action: ActionRecord, today: string): ActionChain {
  const answers = [...action.lookBacks].sort((a, b) => compare(a.day, b.day));
  const last = (detail: 'effect' | 'learned' | 'remains'): string =>
    answers.findLast((answer) => answer[detail] !== '')?.[detail] ?? '';
  return {
    action,
    standing: standingOf(action, answers),
    isOverdue: isOpen(action) && action.due !== null && action.due < today,
    links: linksOf(action, answers),
    effect: last('effect'),
    learned: last('learned'),
    remains: last('remains'),
  };
}

/** The sign between the brackets says it, whoever put it there; only of an empty box the last look-back knows more. */
export function standingOf({ status }: Pick<Action, 'status'>, answers: readonly LookBack[]): ActionStanding {
  if (status === 'x' || status === 'X') return 'done';
  if (status === '/') return 'partly';
  if (status === '-') return 'dropped';
  return answers.at(-1)?.outcome === 'not' ? 'not' : 'open';
}

function linksOf(action: ActionRecord, answers: readonly LookBack[]): ChainLink[] {
  const made: ChainLink = { is: 'made', day: action.created };
  const answered = answers.map((lookBack) => ({ is: 'answered', day: lookBack.day, lookBack }) as const);
  if (standingOf(action, answers) !== 'done') return [made, ...answered];
  const before = answersBeforeDone(action, answers);
  return [made, ...answered.slice(0, before), { is: 'done', day: action.done }, ...answered.slice(before)];
}

/** How many answers came before it was done: by its day, or, without one, those up to the first that calls it done. */
function answersBeforeDone({ done }: ActionRecord, answers: readonly LookBack[]): number {
  if (done !== null) return answers.filter(({ day }) => day < done).length;
  const first = answers.findIndex(({ outcome }) => outcome === 'done');
  return first < 0 ? answers.length : first;
}

const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
