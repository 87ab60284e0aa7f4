import { NotNullValue, type Value } from './value.mts';
import { toValue } from './toValue.mts';
import { NullValue } from './nullValue.mts';

/** Values by name. */
export class ObjectValue extends NotNullValue {
  static override type = 'Object';
  readonly #values: Readonly<Record<string, unknown>>;

  constructor(values: Readonly<Record<string, unknown>>) {
    super();
    this.#values = values;
  }

  toString(): string {
    return JSON.stringify(Object.fromEntries(this.keys().map((key) => [key, this.get(key)?.toString()])));
  }

  isTruthy(): boolean {
    return !this.isEmpty();
  }

  isEmpty(): boolean {
    return this.keys().length === 0;
  }

  keys(): string[] {
    return Object.keys(this.#values);
  }

  get(key: string): Value | null {
    return Object.hasOwn(this.#values, key) ? toValue(this.#values[key]) : NullValue.value;
  }
}
