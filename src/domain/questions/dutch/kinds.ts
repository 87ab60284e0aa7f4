import type { TestedRule } from '../patterns/ruleTable';
import type { Reading } from './reading';
import type { Fits } from './when';

export type DutchRule = TestedRule<Reading>;

/** A rule of a table, of which the kind and the nudge are those of the table. */
export type NamedRule = Omit<DutchRule, 'kind' | 'nudge' | 'test'> & { readonly fits: Fits };

/** Makes rules of a kind that gets a nudge. */
export const nudged =
  (kind: DutchRule['kind']) =>
  ({ fits, ...rule }: NamedRule): DutchRule => ({ ...rule, kind, nudge: true, test: fits });

/** Makes rules of a kind that is fine as it is. */
export const fine =
  (kind: DutchRule['kind']) =>
  ({ fits, ...rule }: NamedRule): DutchRule => ({ ...rule, kind, nudge: false, test: fits });
