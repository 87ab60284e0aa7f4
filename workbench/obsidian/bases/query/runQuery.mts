import { FormulaError } from '../expression/formulaError.mts';
import type { BaseContext, Scope } from '../expression/scope.mts';
import { words } from '../words.mts';
import { BasesEntry } from './basesEntry.mts';
import type { BasesViewConfig } from './basesViewConfig.mts';
import { readFilter, type Filter } from './filter.mts';
import { sortEntries } from './sortEntries.mts';

/** The rows of a view, how many there are without its limit, and what is wrong with its filters. */
export interface QueryRun {
  readonly entries: BasesEntry[];
  readonly total: number;
  readonly errors: readonly string[];
}

/** Lets every file of the vault through the filters of the base and of the view, and puts what stays in order. */
export function runQuery(
  context: BaseContext,
  filters: readonly unknown[],
  config: BasesViewConfig,
): QueryRun {
  const errors = new Set<string>();
  const tests = filters.map((raw) => collecting(errors, () => readFilter(raw)));
  const all = tests.every((test) => test !== null) ? passing(context, tests, errors) : [];
  const sorted = sortEntries(all, config.getSort());
  return {
    entries: sorted.slice(0, config.getLimit() ?? sorted.length),
    total: sorted.length,
    errors: [...errors],
  };
}

/** A file of which a filter cannot be worked out does not pass. */
function passing(context: BaseContext, tests: readonly Filter[], errors: Set<string>): BasesEntry[] {
  const passes = (scope: Scope): boolean =>
    collecting(errors, () => tests.every((test) => test(scope))) ?? false;
  return context.app.vault
    .getFiles()
    .map((file) => new BasesEntry(context, file))
    .filter(({ scope }) => passes(scope));
}

function collecting<T>(errors: Set<string>, work: () => T): T | null {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof FormulaError)) throw error;
    errors.add(words().filterFailed(error.message));
    return null;
  }
}
