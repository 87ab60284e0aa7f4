import type { App } from '../../app/app.mts';
import { TFile } from '../../vault/files.mts';
import { DateValue } from './dateValue.mts';
import { FileValue } from './fileValue.mts';
import { LinkValue } from './linkValue.mts';
import { ListValue } from './listValue.mts';
import { NullValue } from './nullValue.mts';
import { ObjectValue } from './objectValue.mts';
import { BooleanValue, NumberValue, StringValue } from './primitives.mts';
import { UrlValue } from './textValues.mts';
import { Value } from './value.mts';

/** The note that a value stands in: links are followed from there. */
export interface Place {
  readonly app: App;
  readonly sourcePath: string;
}

/** Only these read as a date: a moment with a zone, for one, is a text. */
const isoDate = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?)?$/;

/** What a property says, as a value; without a place links stay text. */
export function toValue(raw: unknown, place?: Place): Value {
  if (raw instanceof Value) return raw;
  if (typeof raw === 'string') return textValue(raw, place);
  if (typeof raw === 'number') return new NumberValue(raw);
  if (typeof raw === 'boolean') return new BooleanValue(raw);
  if (Array.isArray(raw)) return new ListValue(raw.map((item) => toValue(item, place)));
  if (raw instanceof TFile) return new FileValue(raw);
  if (raw instanceof Date) return new DateValue(raw, true);
  if (typeof raw === 'object' && raw !== null) return objectValue(raw, place);
  return NullValue.value;
}

function objectValue(raw: object, place: Place | undefined): Value {
  return new ObjectValue(
    Object.fromEntries(Object.entries(raw).map(([key, value]) => [key, toValue(value, place)])),
  );
}

function textValue(text: string, place: Place | undefined): Value {
  if (isoDate.test(text)) return DateValue.parseFromString(text) ?? new StringValue(text);
  if (/^https?:\/\/\S+$/.test(text)) return new UrlValue(text);
  const link = place && LinkValue.parseFromString(place.app, text, place.sourcePath);
  return link ?? new StringValue(text);
}
