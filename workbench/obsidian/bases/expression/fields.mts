import {
  DateValue,
  DurationValue,
  FileValue,
  ListValue,
  NullValue,
  NumberValue,
  ObjectValue,
  StringValue,
  typeOf,
  type Value,
} from '../values/index.mts';
import { words } from '../words.mts';
import { fileProperty } from './fileProperties.mts';
import { FormulaError } from './formulaError.mts';
import { ThisValue } from './names.mts';
import type { Scope } from './scope.mts';

const dateFields: Record<string, (date: Date) => number> = {
  year: (date) => date.getFullYear(),
  month: (date) => date.getMonth() + 1,
  day: (date) => date.getDate(),
  hour: (date) => date.getHours(),
  minute: (date) => date.getMinutes(),
  second: (date) => date.getSeconds(),
  millisecond: (date) => date.getMilliseconds(),
};

const durationFields: Record<string, number> = {
  days: 86_400_000,
  hours: 3_600_000,
  minutes: 60_000,
  seconds: 1000,
  milliseconds: 1,
};

/** `value.key` or `value[key]`; what is not there has nothing in it. @throws FormulaError for a field that no such value has. */
export function fieldOf(value: Value, key: Value, { base }: Scope): Value {
  const name = key.toString();
  if (value === NullValue.value) return value;
  if (value instanceof ListValue && key instanceof NumberValue) return value.get(key.data);
  if (value instanceof ObjectValue) return value.get(name) ?? NullValue.value;
  if (value instanceof ThisValue) return value.field(name);
  const found =
    value instanceof FileValue ? fileProperty(value.file, name, base.app) : numberField(value, name);
  if (found) return found;
  throw new FormulaError(words().noField(name, typeOf(value)));
}

function numberField(value: Value, name: string): NumberValue | null {
  const count = numberIn(value, name);
  return count === undefined ? null : new NumberValue(count);
}

function numberIn(value: Value, name: string): number | undefined {
  if (value instanceof DateValue) return dateFields[name]?.(value.date);
  if (value instanceof DurationValue && durationFields[name] !== undefined)
    return value.getMilliseconds() / durationFields[name];
  if (name !== 'length') return undefined;
  if (value instanceof ListValue) return value.length();
  return value instanceof StringValue ? value.data.length : undefined;
}
