import { numberOf } from '../expression/operators.mts';
import { NumberValue, StringValue, type Value } from '../values/index.mts';
import { yes, type Methods } from './method.mts';

const of = (value: Value): number => numberOf(value) ?? Number.NaN;

/** Of numbers, and of lengths of time as their milliseconds. */
export const numberMethods: Methods = {
  abs: (self) => new NumberValue(Math.abs(of(self))),
  ceil: (self) => new NumberValue(Math.ceil(of(self))),
  floor: (self) => new NumberValue(Math.floor(of(self))),
  round: (self, args) => new NumberValue(rounded(of(self), args.optionalNumber(0, 'digits') ?? 0)),
  toFixed: (self, args) => new StringValue(of(self).toFixed(args.optionalNumber(0, 'precision') ?? 0)),
  isEmpty: () => yes(false),
};

const rounded = (number: number, digits: number): number => Math.round(number * 10 ** digits) / 10 ** digits;
