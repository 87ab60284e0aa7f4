import { moment } from '../../core/moment.mts';
import { DateValue } from './dateValue.mts';
import { NumberValue } from './primitives.mts';
import { NotNullValue, type Value } from './value.mts';

const day = 86_400_000;

/** A unit as so many months and so many milliseconds. */
type Size = readonly [months: number, milliseconds: number];

const sizes: readonly (readonly [words: readonly string[], size: Size])[] = [
  [
    ['y', 'year', 'years'],
    [12, 0],
  ],
  [
    ['M', 'month', 'months'],
    [1, 0],
  ],
  [
    ['w', 'week', 'weeks'],
    [0, 7 * day],
  ],
  [
    ['d', 'day', 'days'],
    [0, day],
  ],
  [
    ['h', 'hour', 'hours'],
    [0, 3_600_000],
  ],
  [
    ['m', 'minute', 'minutes'],
    [0, 60_000],
  ],
  [
    ['s', 'second', 'seconds'],
    [0, 1000],
  ],
];

/** A length of time. Months and years have no length in milliseconds of their own, so those are kept apart. */
export class DurationValue extends NotNullValue {
  static override type = 'Duration';
  readonly #months: number;
  readonly #milliseconds: number;

  constructor(months: number, milliseconds: number) {
    super();
    this.#months = months;
    this.#milliseconds = milliseconds;
  }

  /** ISO 8601 (`P1M`), or a number and a unit as formulas have it (`1 day`, `-2h`, `3M`). Null for anything else. */
  static parseFromString(input: string): DurationValue | null {
    const [, amount = '', word = ''] = /^\s*([+-]?\d+(?:\.\d+)?)\s*([A-Za-z]+)\s*$/.exec(input) ?? [];
    const size = sizes.find(([words]) => words.includes(word))?.[1];
    return size ? new DurationValue(...size).times(Number(amount)) : isoDuration(input);
  }

  static fromMilliseconds(milliseconds: number): DurationValue {
    return new DurationValue(0, milliseconds);
  }

  toString(): string {
    return moment.duration(this.getMilliseconds()).humanize();
  }

  isTruthy(): boolean {
    return this.getMilliseconds() !== 0;
  }

  /** In milliseconds it is a number too. */
  override looseEquals(other: Value): boolean {
    if (other instanceof NumberValue) return other.data === this.getMilliseconds();
    return other instanceof DurationValue && other.getMilliseconds() === this.getMilliseconds();
  }

  addToDate(value: DateValue, subtract = false): DateValue {
    const sign = subtract ? -1 : 1;
    const date = moment(value.date)
      .add(sign * this.#months, 'months')
      .add(sign * this.#milliseconds, 'milliseconds');
    const hasTime = value.hasTime || this.#milliseconds % day !== 0;
    return new DateValue(wholeDay(date, hasTime), hasTime);
  }

  /** A month counts as a twelfth of a year here. */
  getMilliseconds(): number {
    return moment.duration(this.#months, 'months').asMilliseconds() + this.#milliseconds;
  }

  times(factor: number): DurationValue {
    return new DurationValue(this.#months * factor, this.#milliseconds * factor);
  }
}

/** `P1Y2M3W4DT5H6M7S`, any part of it. */
const iso =
  /^(-?)P(?=\w)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;

function isoDuration(input: string): DurationValue | null {
  const [, sign, ...parts] = iso.exec(input) ?? [];
  if (sign === undefined) return null;
  const amounts = parts.map((part) => Number(part ?? 0));
  const total = (at: 0 | 1): number =>
    sizes.reduce((sum, [, size], index) => sum + size[at] * (amounts[index] ?? 0), 0);
  return new DurationValue(total(0), total(1)).times(sign === '-' ? -1 : 1);
}

/** Days are not all 24 hours: what was a whole day stays one. */
function wholeDay(date: moment.Moment, hasTime: boolean): Date {
  if (hasTime) return date.toDate();
  return date.add(12, 'hours').startOf('day').toDate();
}
