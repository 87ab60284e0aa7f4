import {
  BooleanValue,
  DateValue,
  DurationValue,
  NumberValue,
  StringValue,
  type Value,
} from '../values/index.mts';

const byName = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });

/** Below 0 when `a` comes first, above 0 when `b` does; null for values that have no order between them. */
export function compareValues(a: Value, b: Value): number | null {
  const [one, two] = [measure(a), measure(b)];
  if (one !== null && two !== null) return one - two;
  if (a instanceof DateValue && b instanceof StringValue) return againstText(a, b);
  if (a instanceof StringValue && b instanceof DateValue) return negated(againstText(b, a));
  if (a instanceof StringValue && b instanceof StringValue) return byName.compare(shownText(a), shownText(b));
  return null;
}

function measure(value: Value): number | null {
  if (value instanceof NumberValue) return value.data;
  if (value instanceof BooleanValue) return Number(value.data);
  if (value instanceof DateValue) return value.date.getTime();
  return value instanceof DurationValue ? value.getMilliseconds() : null;
}

/** A text that reads as a date is that date. */
function againstText(date: DateValue, text: StringValue): number | null {
  const other = DateValue.parseFromString(text.data);
  return other ? date.date.getTime() - other.date.getTime() : null;
}

const negated = (order: number | null): number | null => (order === null ? null : -order);

/** A link goes by what it shows. */
const shownText = (text: StringValue): string => ('shown' in text ? String(text.shown) : text.data);
