import {
  ListValue,
  StringValue,
  type NullValue,
  type ObjectValue,
  type RegExpValue,
} from '../values/index.mts';
import { methodsOf, yes } from './method.mts';

/** What is not there holds nothing, so that a filter can ask it of every file. */
export const nullMethods = methodsOf<NullValue>({
  isEmpty: () => yes(true),
  contains: () => yes(false),
  containsAny: () => yes(false),
  containsAll: () => yes(false),
  startsWith: () => yes(false),
  endsWith: () => yes(false),
});

export const objectMethods = methodsOf<ObjectValue>({
  isEmpty: (self) => yes(self.isEmpty()),
  keys: (self) => new ListValue(self.keys().map((key) => new StringValue(key))),
  values: (self) => new ListValue(self.keys().map((key) => self.get(key))),
});

export const regExpMethods = methodsOf<RegExpValue>({
  matches: (self, args) => yes(new RegExp(self.pattern).test(args.text(0, 'value'))),
});
