import type { Node } from '../expression/node.mts';
import type { Scope } from '../expression/scope.mts';
import { ListValue, NullValue, NumberValue, type Value } from '../values/index.mts';

export type Evaluate = (node: Node, scope: Scope) => Value;

interface Lazy {
  readonly args: readonly Node[];
  readonly of: (at: number, locals?: Readonly<Record<string, Value>>) => Value;
}

/** The functions that work out their arguments themselves: `if`, and those that go through a list. Null for all others. */
export function callLazily(
  { name, args }: Node & { kind: 'call' },
  self: Value | null,
  scope: Scope,
  evaluate: Evaluate,
): Value | null {
  const of: Lazy['of'] = (at, locals = {}) => {
    const arg = args[at];
    return arg ? evaluate(arg, { ...scope, locals: { ...scope.locals, ...locals } }) : NullValue.value;
  };
  if (self === null) return name === 'if' ? choose({ args, of }) : null;
  return self instanceof ListValue ? throughList(name, self, { args, of }) : null;
}

const choose = ({ of }: Lazy): Value => of(of(0).isTruthy() ? 1 : 2);

function throughList(name: string, list: ListValue, { of }: Lazy): Value | null {
  const at = (value: Value, index: number): Record<string, Value> => ({
    value,
    index: new NumberValue(index),
  });
  if (name === 'map') return new ListValue(list.items.map((value, index) => of(0, at(value, index))));
  if (name === 'filter')
    return new ListValue(list.items.filter((value, index) => of(0, at(value, index)).isTruthy()));
  if (name !== 'reduce') return null;
  return list.items.reduce((acc, value, index) => of(0, { ...at(value, index), acc }), of(1));
}
