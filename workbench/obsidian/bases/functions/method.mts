import type { Scope } from '../expression/scope.mts';
import { BooleanValue, type Value } from '../values/index.mts';
import type { Args } from './args.mts';

/** A function of a value. */
export type Method = (self: Value, args: Args, scope: Scope) => Value;

export type Methods = Readonly<Record<string, Method>>;

/** Yes or no. */
export const yes = (is: boolean): BooleanValue => new BooleanValue(is);

/** Functions of values of one type; the table that they stand in sees to it that `self` is of that type. */
export function methodsOf<T extends Value>(
  methods: Readonly<Record<string, (self: T, args: Args, scope: Scope) => Value>>,
): Methods {
  return methods as Methods;
}
