export { BasesEntry } from './query/basesEntry.mts';
export { BasesEntryGroup } from './query/basesEntryGroup.mts';
export { BasesQueryResult } from './query/basesQueryResult.mts';
export { BasesViewConfig } from './query/basesViewConfig.mts';
export { parsePropertyId } from './query/propertyId.mts';
export { QueryController } from './query/queryController.mts';
export {
  BooleanValue,
  DateValue,
  DurationValue,
  FileValue,
  HTMLValue,
  IconValue,
  ImageValue,
  LinkValue,
  ListValue,
  NotNullValue,
  NullValue,
  NumberValue,
  ObjectValue,
  PrimitiveValue,
  RegExpValue,
  RelativeDateValue,
  RenderContext,
  StringValue,
  TagValue,
  UrlValue,
  Value,
} from './values/index.mts';
export { BasesView } from './view/basesView.mts';
