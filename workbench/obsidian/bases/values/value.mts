import type { RenderContext } from './renderContext.mts';

/** What a property or a formula is worth: it can be compared, tested and drawn. */
export abstract class Value {
  /** The name of the type, as errors say it. */
  static type = 'Value';

  /** Of one type, and the same. */
  static equals(a: Value | null, b: Value | null): boolean {
    if (a === null || b === null) return a === b;
    return a.constructor === b.constructor && a.equals(b);
  }

  /** As `==` in a formula: a link is the file that it leads to, a text that reads as a date is that date. */
  static looseEquals(a: Value | null, b: Value | null): boolean {
    if (a === null || b === null) return a === b;
    return a.looseEquals(b) || b.looseEquals(a);
  }

  abstract toString(): string;

  abstract isTruthy(): boolean;

  equals(other: this): boolean {
    return this.toString() === other.toString();
  }

  looseEquals(other: Value): boolean {
    return Value.equals(this, other);
  }

  renderTo(el: HTMLElement, _ctx: RenderContext): void {
    el.appendText(this.toString());
  }
}

/** Every value but null. */
export abstract class NotNullValue extends Value {}

/** A value that is one text, number or boolean. */
export abstract class PrimitiveValue<T> extends NotNullValue {
  /** What is wrapped; plugins have no access to it. */
  readonly data: T;

  constructor(value: T) {
    super();
    this.data = value;
  }

  toString(): string {
    return String(this.data);
  }

  isTruthy(): boolean {
    return Boolean(this.data);
  }
}

/** The name of a value's type. */
export const typeOf = (value: Value): string => (value.constructor as typeof Value).type;
