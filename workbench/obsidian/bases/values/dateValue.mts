import { moment } from '../../core/moment.mts';
import { StringValue } from './primitives.mts';
import { NotNullValue, type Value } from './value.mts';

/** A day, or a day with a time, in local time. */
export class DateValue extends NotNullValue {
  static override type = 'Date';
  readonly date: Date;
  readonly hasTime: boolean;

  constructor(date: Date, hasTime: boolean) {
    super();
    this.date = date;
    this.hasTime = hasTime;
  }

  /** Null for what is no ISO day or moment. */
  static parseFromString(input: string): DateValue | null {
    const parsed = moment(input, moment.ISO_8601, true);
    return parsed.isValid() ? new DateValue(parsed.toDate(), input.length > 'YYYY-MM-DD'.length) : null;
  }

  /** `2025-12-31`, with a time `2025-12-31T23:59:00`. */
  toString(): string {
    return moment(this.date).format(this.hasTime ? 'YYYY-MM-DD[T]HH:mm:ss' : 'YYYY-MM-DD');
  }

  isTruthy(): boolean {
    return true;
  }

  dateOnly(): DateValue {
    return new DateValue(moment(this.date).startOf('day').toDate(), false);
  }

  relative(): string {
    return moment(this.date).fromNow();
  }

  override looseEquals(other: Value): boolean {
    const date = other instanceof StringValue ? DateValue.parseFromString(other.data) : other;
    return date instanceof DateValue && date.date.getTime() === this.date.getTime();
  }

  override renderTo(el: HTMLElement): void {
    el.appendText(moment(this.date).format(this.hasTime ? 'YYYY-MM-DD HH:mm' : 'YYYY-MM-DD'));
  }
}

/** A date that is drawn as the time between it and now. */
export class RelativeDateValue extends DateValue {
  override renderTo(el: HTMLElement): void {
    el.appendText(this.relative());
  }
}
