import { FormulaError } from '../expression/formulaError.mts';
import {
  FileValue,
  ListValue,
  NullValue,
  NumberValue,
  RegExpValue,
  StringValue,
  typeOf,
  type Value,
} from '../values/index.mts';
import { words } from '../words.mts';

type Class<T> = (abstract new (...args: never[]) => T) & { type: string };

/** What a function was given, with the types that it asks for. */
export class Args {
  readonly #func: string;
  readonly values: readonly Value[];

  constructor(func: string, values: readonly Value[]) {
    this.#func = func;
    this.values = values;
  }

  any(at: number): Value {
    return this.values[at] ?? NullValue.value;
  }

  text(at: number, param: string): string {
    return this.#given(at, param, StringValue).data;
  }

  texts(param: string): string[] {
    return this.values.map((_, at) => this.text(at, param));
  }

  number(at: number, param: string): number {
    return this.#given(at, param, NumberValue).data;
  }

  optionalNumber(at: number, param: string): number | undefined {
    return this.values[at] === undefined ? undefined : this.number(at, param);
  }

  list(at: number, param: string): ListValue {
    return this.#given(at, param, ListValue);
  }

  file(at: number, param: string): FileValue {
    return this.#given(at, param, FileValue);
  }

  /** A text, or a pattern. */
  pattern(at: number, param: string): string | RegExp {
    const value = this.values[at];
    return value instanceof RegExpValue ? value.pattern : this.text(at, param);
  }

  /** @throws FormulaError, always: the text at `at` is none that the function can read. */
  unreadable(at: number): never {
    throw new FormulaError(words().badValue(this.#func, this.any(at).toString()));
  }

  #given<T>(at: number, param: string, type: Class<T>): T {
    const value = this.any(at);
    if (value instanceof type) return value;
    throw new FormulaError(words().typeError(this.#func, param, type.type, typeOf(value)));
  }
}
