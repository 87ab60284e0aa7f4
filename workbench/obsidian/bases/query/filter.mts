import { evaluate } from '../expression/evaluate.mts';
import { FormulaError } from '../expression/formulaError.mts';
import { parseFormula } from '../expression/parse.mts';
import type { Scope } from '../expression/scope.mts';
import { words } from '../words.mts';
import { isRecord } from './baseFile.mts';

/** Whether a file may stay. @throws FormulaError when that cannot be worked out. */
export type Filter = (scope: Scope) => boolean;

const everything: Filter = () => true;

const groups: Record<string, (parts: readonly Filter[]) => Filter> = {
  and: (parts) => (scope) => parts.every((part) => part(scope)),
  or: (parts) => (scope) => parts.length === 0 || parts.some((part) => part(scope)),
  not: (parts) => (scope) => !parts.some((part) => part(scope)),
};

/** A filter as a base file has it: a text, or `and`, `or` or `not` with a list. @throws FormulaError */
export function readFilter(raw: unknown): Filter {
  if (raw === undefined || raw === null || raw === '') return everything;
  if (typeof raw === 'string') return statement(raw);
  const [key, parts, ...rest] = isRecord(raw) ? Object.entries(raw).flat() : [];
  const group = typeof key === 'string' && Object.hasOwn(groups, key) ? groups[key] : undefined;
  if (!group || rest.length > 0 || !Array.isArray(parts)) throw new FormulaError(words().badFilter);
  return group(parts.map(readFilter));
}

function statement(text: string): Filter {
  const node = parseFormula(text);
  return (scope) => evaluate(node, scope).isTruthy();
}
