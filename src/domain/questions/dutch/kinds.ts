import type { Rule } from '../rule';

/** A rule of a table, of which the kind and the nudge are those of the table. */
export type NamedRule = Omit<Rule, 'kind' | 'nudge'>;

/** Makes rules of a kind that gets a nudge. */
export const nudged =
  (kind: Rule['kind']) =>
  (rule: NamedRule): Rule => ({ ...rule, kind, nudge: true });

/** Makes rules of a kind that is fine as it is. */
export const fine =
  (kind: Rule['kind']) =>
  (rule: NamedRule): Rule => ({ ...rule, kind, nudge: false });
