import { FormulaError } from '../expression/formulaError.mts';
import type { Node } from '../expression/node.mts';
import type { Scope } from '../expression/scope.mts';
import { typeOf, type Value } from '../values/index.mts';
import { words } from '../words.mts';
import { Args } from './args.mts';
import { globals } from './globals.mts';
import { callLazily, type Evaluate } from './lazy.mts';
import { methodOf } from './methods.mts';

/** What a function gives. @throws FormulaError when there is none of that name, or it cannot do with what it is given. */
export function callFunction(node: Node & { kind: 'call' }, scope: Scope, evaluate: Evaluate): Value {
  const { name } = node;
  const self = node.of === null ? null : evaluate(node.of, scope);
  const lazily = callLazily(node, self, scope, evaluate);
  if (lazily) return lazily;
  const args = new Args(
    name,
    node.args.map((arg) => evaluate(arg, scope)),
  );
  if (self === null) return globalOf(name)(args, scope);
  const method = methodOf(self, name);
  if (!method) throw new FormulaError(words().noFunction(name, typeOf(self)));
  return method(self, args, scope);
}

function globalOf(name: string): (args: Args, scope: Scope) => Value {
  const found = Object.hasOwn(globals, name) ? globals[name] : undefined;
  if (!found) throw new FormulaError(words().noGlobal(name));
  return found;
}
