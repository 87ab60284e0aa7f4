import { compareValues } from '../expression/compareValues.mts';
import { numberOf } from '../expression/operators.mts';
import { ListValue, NullValue, NumberValue, StringValue, Value } from '../values/index.mts';
import { methodsOf, yes } from './method.mts';

export const listMethods = methodsOf<ListValue>({
  contains: (self, args) => yes(self.includes(args.any(0))),
  containsAll: (self, args) => yes(args.values.every((value) => self.includes(value))),
  containsAny: (self, args) => yes(args.values.some((value) => self.includes(value))),
  isEmpty: (self) => yes(self.length() === 0),
  join: (self, args) => new StringValue(self.items.join(args.text(0, 'separator'))),
  flat: (self) =>
    new ListValue(self.items.flatMap((item) => (item instanceof ListValue ? item.items : [item]))),
  reverse: (self) => new ListValue([...self.items].reverse()),
  slice: (self, args) =>
    new ListValue(self.items.slice(args.number(0, 'start'), args.optionalNumber(1, 'end'))),
  sort: (self) => new ListValue([...self.items].sort((a, b) => compareValues(a, b) ?? 0)),
  unique: (self) => new ListValue(uniqueOf(self.items)),
  sum: (self) => new NumberValue(sumOf(self)),
  mean: (self) =>
    self.length() === 0 ? NullValue.value : new NumberValue(sumOf(self) / numbersIn(self).length),
});

/** Each value once, where it first stands. */
export const uniqueOf = (values: readonly Value[]): Value[] =>
  values.filter((value, at) => values.findIndex((other) => Value.equals(other, value)) === at);

const numbersIn = (list: ListValue): number[] =>
  list.items.map(numberOf).filter((number): number is number => number !== null);

const sumOf = (list: ListValue): number => numbersIn(list).reduce((sum, number) => sum + number, 0);
