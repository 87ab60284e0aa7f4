import { BooleanValue, ListValue, NumberValue, ObjectValue, type Value } from '../values/index.mts';
import { callFunction } from '../functions/call.mts';
import { fieldOf } from './fields.mts';
import { namedValue } from './names.mts';
import type { Node } from './node.mts';
import { applyOperator, numberOf } from './operators.mts';
import type { Scope } from './scope.mts';

/** What a formula is worth. @throws FormulaError */
export function evaluate(node: Node, scope: Scope): Value {
  switch (node.kind) {
    case 'literal':
      return node.value;
    case 'name':
      return namedValue(node.name, scope);
    case 'list':
      return new ListValue(node.items.map((item) => evaluate(item, scope)));
    case 'object':
      return new ObjectValue(
        Object.fromEntries(node.entries.map(([key, value]) => [key, evaluate(value, scope)])),
      );
    case 'member':
      return fieldOf(evaluate(node.of, scope), evaluate(node.key, scope), scope);
    case 'call':
      return callFunction(node, scope, evaluate);
    case 'unary':
      return unary(node.operator, evaluate(node.of, scope));
    case 'binary':
      return binary(node, scope);
  }
}

const unary = (operator: string, value: Value): Value =>
  operator === '!' ? new BooleanValue(!value.isTruthy()) : new NumberValue(-(numberOf(value) ?? Number.NaN));

/** Of `&&` and `||` the second part is looked at only when it matters. */
function binary(node: Node & { kind: 'binary' }, scope: Scope): Value {
  const left = evaluate(node.left, scope);
  if (node.operator === '&&' || node.operator === '||') {
    const isDecided = left.isTruthy() === (node.operator === '||');
    return new BooleanValue(isDecided ? left.isTruthy() : evaluate(node.right, scope).isTruthy());
  }
  return applyOperator(node.operator, left, evaluate(node.right, scope));
}
