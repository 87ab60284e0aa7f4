import { StringValue, typeOf, type Value } from '../values/index.mts';
import { yes, type Methods } from './method.mts';

/** What every value can. */
export const anyMethods: Methods = {
  isTruthy: (self: Value) => yes(self.isTruthy()),
  isType: (self, args) => yes(typeOf(self).toLowerCase() === args.text(0, 'type').toLowerCase()),
  toString: (self: Value) => new StringValue(self.toString()),
  isEmpty: () => yes(false),
};
