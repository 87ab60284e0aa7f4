import {
  DateValue,
  DurationValue,
  FileValue,
  LinkValue,
  ListValue,
  NullValue,
  NumberValue,
  ObjectValue,
  RegExpValue,
  StringValue,
  type Value,
} from '../values/index.mts';
import { anyMethods } from './any.mts';
import { dateMethods, durationMethods } from './dates.mts';
import { fileMethods, linkMethods } from './files.mts';
import { listMethods } from './lists.mts';
import type { Method, Methods } from './method.mts';
import { numberMethods } from './numbers.mts';
import { nullMethods, objectMethods, regExpMethods } from './others.mts';
import { stringMethods } from './strings.mts';

type Class = abstract new (...args: never[]) => Value;

/** By type, the more special ones first. */
const tables: readonly (readonly [type: Class, methods: Methods])[] = [
  [NullValue, nullMethods],
  [LinkValue, linkMethods],
  [StringValue, stringMethods],
  [NumberValue, numberMethods],
  [DurationValue, durationMethods],
  [DurationValue, numberMethods],
  [DateValue, dateMethods],
  [ListValue, listMethods],
  [FileValue, fileMethods],
  [ObjectValue, objectMethods],
  [RegExpValue, regExpMethods],
];

/** The function of a value that goes by this name. */
export function methodOf(self: Value, name: string): Method | undefined {
  const own = tables.find(([type, methods]) => self instanceof type && Object.hasOwn(methods, name));
  return own?.[1][name] ?? (Object.hasOwn(anyMethods, name) ? anyMethods[name] : undefined);
}
