import { ListValue, StringValue } from '../values/index.mts';
import type { Args } from './args.mts';
import { methodsOf, yes } from './method.mts';

const text = (value: string): StringValue => new StringValue(value);

export const stringMethods = methodsOf<StringValue>({
  contains: ({ data }, args) => yes(data.includes(args.text(0, 'value'))),
  containsAll: ({ data }, args) => yes(args.texts('values').every((part) => data.includes(part))),
  containsAny: ({ data }, args) => yes(args.texts('values').some((part) => data.includes(part))),
  startsWith: ({ data }, args) => yes(data.startsWith(args.text(0, 'query'))),
  endsWith: ({ data }, args) => yes(data.endsWith(args.text(0, 'query'))),
  isEmpty: ({ data }) => yes(data === ''),
  lower: ({ data }) => text(data.toLowerCase()),
  upper: ({ data }) => text(data.toUpperCase()),
  title: ({ data }) => text(data.replace(/[\p{L}\p{N}]+/gu, capitalized)),
  trim: ({ data }) => text(data.trim()),
  reverse: ({ data }) => text([...data].reverse().join('')),
  repeat: ({ data }, args) => text(data.repeat(Math.max(0, args.number(0, 'count')))),
  slice: ({ data }, args) => text(data.slice(args.number(0, 'start'), args.optionalNumber(1, 'end'))),
  split: ({ data }, args) =>
    new ListValue(data.split(args.pattern(0, 'separator'), args.optionalNumber(1, 'n')).map(text)),
  replace: (self, args) => text(replaced(self, args)),
});

const capitalized = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();

/** A text is replaced wherever it stands, a pattern as its flags say. */
function replaced({ data }: StringValue, args: Args): string {
  const [pattern, by] = [args.pattern(0, 'pattern'), args.text(1, 'replacement')];
  return typeof pattern === 'string' ? data.split(pattern).join(by) : data.replace(pattern, by);
}
