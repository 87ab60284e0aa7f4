import type { Rule } from '../rule';
import { dutchBook } from './book';
import { readDutch } from './reading';
import type { Fits } from './when';

/** A rule of a table, of which the kind and the nudge are those of the table. */
export type NamedRule = Omit<Rule, 'kind' | 'nudge' | 'fits'> & { readonly fits: Fits };

/** A rule that is only tried on lines that begin as it asks, and that have the words for one of its patterns. */
function ruleOf({ fits: test, ...rule }: NamedRule, kind: Rule['kind'], nudge: boolean): Rule {
  const mayFind = dutchBook.mayFind(test.needs);
  const fits: Rule['fits'] = (sentence) => {
    const reading = readDutch(sentence);
    return (reading.start & test.starts) !== 0 && mayFind(reading.possible) && test.fits(reading);
  };
  return { ...rule, kind, nudge, fits };
}

/** Makes rules of a kind that gets a nudge. */
export const nudged =
  (kind: Rule['kind']) =>
  (rule: NamedRule): Rule =>
    ruleOf(rule, kind, true);

/** Makes rules of a kind that is fine as it is. */
export const fine =
  (kind: Rule['kind']) =>
  (rule: NamedRule): Rule =>
    ruleOf(rule, kind, false);
