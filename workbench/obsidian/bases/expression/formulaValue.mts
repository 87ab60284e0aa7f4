import type { Value } from '../values/index.mts';
import { words } from '../words.mts';
import { evaluate } from './evaluate.mts';
import { FormulaError } from './formulaError.mts';
import type { Scope } from './scope.mts';

/** What a formula of the base is worth in this row. @throws FormulaError, also when it goes round in a circle. */
export function formulaValue(name: string, scope: Scope): Value {
  const formula = scope.base.formulas.get(name);
  if (!formula) throw new FormulaError(words().noFormula(name));
  if (formula instanceof FormulaError) throw formula;
  if (scope.inside.includes(name)) throw new FormulaError(words().circular(name));
  return evaluate(formula, { ...scope, locals: {}, inside: [...scope.inside, name] });
}
