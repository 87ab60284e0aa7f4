import type { Scope } from '../expression/scope.mts';
import { numberOf } from '../expression/operators.mts';
import {
  BooleanValue,
  DateValue,
  DurationValue,
  FileValue,
  HTMLValue,
  IconValue,
  ImageValue,
  LinkValue,
  ListValue,
  NullValue,
  NumberValue,
  StringValue,
  UrlValue,
  type Value,
} from '../values/index.mts';
import type { Args } from './args.mts';

type Global = (args: Args, scope: Scope) => Value;

const numbers = (args: Args): number[] => args.values.map((_, at) => args.number(at, 'value'));

/** The functions that stand by themselves, but for `if`. */
export const globals: Record<string, Global> = {
  now: () => new DateValue(new Date(), true),
  today: () => new DateValue(new Date(), true).dateOnly(),
  date: (args) => {
    const [given] = args.values;
    if (given instanceof DateValue) return given;
    return DateValue.parseFromString(args.text(0, 'date').trim()) ?? args.unreadable(0);
  },
  duration: (args) => DurationValue.parseFromString(args.text(0, 'value')) ?? args.unreadable(0),
  list: (args) => (args.any(0) instanceof ListValue ? args.any(0) : new ListValue([args.any(0)])),
  number: (args) => new NumberValue(asNumber(args)),
  min: (args) => new NumberValue(Math.min(...numbers(args))),
  max: (args) => new NumberValue(Math.max(...numbers(args))),
  random: () => new NumberValue(Math.random()),
  link: linkTo,
  file: fileAt,
  html: (args) => new HTMLValue(args.text(0, 'html')),
  escapeHTML: (args) => new StringValue(escapeHtml(args.text(0, 'html'))),
  icon: (args) => new IconValue(args.text(0, 'name')),
  image: (args) => new ImageValue(args.any(0).toString()),
};

function asNumber(args: Args): number {
  const given = args.any(0);
  if (given instanceof DateValue) return given.date.getTime();
  if (given instanceof BooleanValue) return Number(given.data);
  const number = numberOf(given) ?? Number(args.text(0, 'input'));
  return Number.isNaN(number) ? args.unreadable(0) : number;
}

/** To a path, a file, a wikilink or the web, with a text of its own when one is given. */
function linkTo(args: Args, { base, file }: Scope): Value {
  const given = args.any(0);
  const display = args.values[1]?.toString();
  const sourcePath = file.path;
  if (given instanceof FileValue)
    return new LinkValue(base.app, { target: given.file.path, display, sourcePath });
  if (given instanceof LinkValue)
    return new LinkValue(base.app, { ...given.parts, display: display ?? given.parts.display });
  const text = args.text(0, 'path');
  if (/^https?:/.test(text)) return new UrlValue(text);
  const known = LinkValue.parseFromString(base.app, text, sourcePath)?.parts ?? { target: text, sourcePath };
  return new LinkValue(base.app, { ...known, display: display ?? known.display });
}

function fileAt(args: Args, { base, file }: Scope): Value {
  const given = args.any(0);
  if (given instanceof FileValue) return given;
  const found =
    given instanceof LinkValue
      ? given.resolve()
      : base.app.metadataCache.getFirstLinkpathDest(args.text(0, 'path'), file.path);
  return found ? new FileValue(found) : NullValue.value;
}

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => signs[sign] ?? sign);
