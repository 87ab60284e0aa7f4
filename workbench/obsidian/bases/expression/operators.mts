import {
  BooleanValue,
  DateValue,
  DurationValue,
  ListValue,
  NullValue,
  NumberValue,
  StringValue,
  typeOf,
  Value,
} from '../values/index.mts';
import { words } from '../words.mts';
import { compareValues } from './compareValues.mts';
import { FormulaError } from './formulaError.mts';

const comparisons: Record<string, (order: number) => boolean> = {
  '<': (order) => order < 0,
  '>': (order) => order > 0,
  '<=': (order) => order <= 0,
  '>=': (order) => order >= 0,
};

const arithmetic: Record<string, (a: number, b: number) => number> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => a / b,
  '%': (a, b) => a % b,
};

/** `left operator right`, for every operator but `&&` and `||`. @throws FormulaError for types that do not go together. */
export function applyOperator(operator: string, left: Value, right: Value): Value {
  if (operator === '==') return new BooleanValue(Value.looseEquals(left, right));
  if (operator === '!=') return new BooleanValue(!Value.looseEquals(left, right));
  const compares = comparisons[operator];
  if (compares) return new BooleanValue(compares(compareValues(left, right) ?? Number.NaN));
  return calculate(operator, left, right);
}

/** A length of time counts in milliseconds. */
export function numberOf(value: Value): number | null {
  if (value instanceof NumberValue) return value.data;
  return value instanceof DurationValue ? value.getMilliseconds() : null;
}

function calculate(operator: string, left: Value, right: Value): Value {
  if (left instanceof DateValue) return onDate(operator, left, right);
  const [a, b] = [numberOf(left), numberOf(right)];
  if (a !== null && b !== null) return onNumbers(operator, left, a, b);
  if (operator === '+') return joined(left, right);
  if (left === NullValue.value || right === NullValue.value) return NullValue.value;
  throw mismatch(operator, left, right);
}

function onDate(operator: string, date: DateValue, right: Value): Value {
  if (operator === '-' && right instanceof DateValue)
    return DurationValue.fromMilliseconds(date.date.getTime() - right.date.getTime());
  const duration = right instanceof StringValue ? DurationValue.parseFromString(right.data) : right;
  if (duration instanceof DurationValue && (operator === '+' || operator === '-'))
    return duration.addToDate(date, operator === '-');
  if (operator === '+' && right instanceof StringValue) return joined(date, right);
  throw mismatch(operator, date, right);
}

function onNumbers(operator: string, left: Value, a: number, b: number): Value {
  if (left instanceof DurationValue && operator === '*') return left.times(b);
  if (left instanceof DurationValue && operator === '/') return left.times(1 / b);
  return new NumberValue(arithmetic[operator]?.(a, b) ?? Number.NaN);
}

const joined = (left: Value, right: Value): Value =>
  left instanceof ListValue && right instanceof ListValue
    ? left.concat(right)
    : new StringValue(left.toString() + right.toString());

const mismatch = (operator: string, left: Value, right: Value): FormulaError =>
  new FormulaError(words().operatorError(operator, typeOf(left), typeOf(right)));
