/** What a query can show. */
export const shownThings = ['actions', 'sessions', 'casussen', 'reflections', 'lookBacks', 'themes'] as const;

export type Shown = (typeof shownThings)[number];

/** The first and the last day of a period, ISO days; null where it is open. */
export interface QueryPeriod {
  readonly from: string | null;
  readonly to: string | null;
}

/** Which actions: those still to do, those that are not, or all. */
export const doneChoices = ['open', 'done', 'all'] as const;

export type DoneChoice = (typeof doneChoices)[number];

/** A question to the vault, as a code block asks it. `group` is the name of a group's note, `owner` initials. */
export interface Query {
  readonly show: Shown;
  readonly period: QueryPeriod;
  readonly group: string | null;
  readonly theme: string | null;
  readonly owner: string | null;
  readonly which: DoneChoice;
  readonly limit: number | null;
}

/** What can be said in a query. */
export const queryKeys = ['show', 'period', 'group', 'theme', 'owner', 'which', 'limit'] as const;

export type QueryKey = (typeof queryKeys)[number];

/**
 * A mistake in a query: the line, from 1, and what stands there. `instead` is what was probably meant, or null; it is in
 * the language of the query.
 */
export interface QueryProblem {
  readonly line: number;
  readonly is:
    'unreadable' | 'unknown-key' | 'twice' | 'unknown-value' | 'no-show' | 'no-period' | 'no-number';
  readonly key: QueryKey | null;
  readonly found: string;
  readonly instead: string | null;
}

/** A query, or what is wrong with it: all of it at once. */
export type ReadQuery =
  | { readonly ok: true; readonly query: Query }
  | { readonly ok: false; readonly problems: readonly QueryProblem[] };
